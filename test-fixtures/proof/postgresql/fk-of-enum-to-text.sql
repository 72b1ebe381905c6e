-- setup: base.sql
-- 10-18: refused 42804 foreign key constraint "q_a_fkey" cannot be implemented

CREATE TYPE mood AS ENUM ('good');
CREATE TABLE p (a text PRIMARY KEY);
CREATE TABLE q (a mood);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ALTER COLUMN a TYPE varchar;
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
