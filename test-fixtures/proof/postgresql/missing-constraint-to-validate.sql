-- setup: base.sql
-- 10-18: refused 42704 constraint "wrong" of relation "big" does not exist


-- statement:
ALTER TABLE big VALIDATE CONSTRAINT wrong;
