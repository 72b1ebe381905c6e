-- setup: base.sql
-- 10-18: refused 42804 foreign key constraint "q_b_fkey" cannot be implemented

CREATE TABLE p (a int PRIMARY KEY);
CREATE TABLE q (a bigint, b numeric);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (b) REFERENCES p;
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p;
