-- setup: base.sql
-- 10-18: refused 42703 column "wrong" referenced in foreign key constraint does not exist


-- statement:
CREATE TABLE t (p int REFERENCES parent (wrong));
