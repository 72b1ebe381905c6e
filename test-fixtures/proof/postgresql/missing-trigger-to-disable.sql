-- setup: base.sql
-- 10-18: refused 42704 trigger "wrong" for table "big" does not exist


-- statement:
ALTER TABLE big DISABLE TRIGGER wrong;
