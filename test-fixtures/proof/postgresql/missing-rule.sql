-- setup: base.sql
-- 10-18: refused 42704 rule "wrong" for relation "big" does not exist


-- statement:
DROP RULE wrong ON big;
