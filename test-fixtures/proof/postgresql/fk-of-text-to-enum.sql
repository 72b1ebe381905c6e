-- setup: base.sql
-- 10-18: refused 42804 foreign key constraint "q_a_fkey" cannot be implemented

CREATE TYPE mood AS ENUM ('good');
CREATE TABLE p (a mood PRIMARY KEY);
CREATE TABLE q (a text);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ALTER COLUMN a TYPE mood USING a::mood;
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
