-- setup: base.sql
-- 10-18: refused 25001 VACUUM cannot run inside a transaction block

-- statement:
VACUUM big;
