-- setup: base.sql
-- 10-18: refused 42710 check constraint "c" already exists


-- statement:
CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (a > 0), CONSTRAINT c CHECK (b > 0));
