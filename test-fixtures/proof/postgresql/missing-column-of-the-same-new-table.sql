-- setup: base.sql
-- 10-18: refused 42703 column "c" referenced in foreign key constraint does not exist


-- statement:
CREATE TABLE t (a int PRIMARY KEY, b int REFERENCES t (c));
