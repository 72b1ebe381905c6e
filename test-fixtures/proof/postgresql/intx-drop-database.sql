-- setup: base.sql
-- 10-18: refused 25001 DROP DATABASE cannot run inside a transaction block

-- statement:
DROP DATABASE nothing_like_it;
