-- setup: base.sql
-- 10-18: refused 42704 constraint "wrong" for table "big" does not exist


-- statement:
ALTER TABLE big RENAME CONSTRAINT wrong TO c;
