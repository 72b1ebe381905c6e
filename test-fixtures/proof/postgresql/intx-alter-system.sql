-- setup: base.sql
-- 10-18: refused 25001 ALTER SYSTEM cannot run inside a transaction block

-- statement:
ALTER SYSTEM SET work_mem = '4MB';
