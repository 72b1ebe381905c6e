-- setup: base.sql
-- 10-18: refused 42704 trigger "wrong" for table "big" does not exist


-- statement:
DROP TRIGGER wrong ON big;
