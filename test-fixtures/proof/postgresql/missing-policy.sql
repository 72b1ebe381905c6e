-- setup: base.sql
-- 10-18: refused 42704 policy "wrong" for table "big" does not exist


-- statement:
DROP POLICY wrong ON big;
