-- setup: base.sql
-- 10-18: refused 42804 foreign key constraint "q_b_fkey" cannot be implemented

CREATE TYPE mood AS ENUM ('good');
CREATE TYPE taste AS ENUM ('good');
CREATE TABLE p (a mood PRIMARY KEY);
CREATE TABLE q (a mood, b taste, c text);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (b) REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
