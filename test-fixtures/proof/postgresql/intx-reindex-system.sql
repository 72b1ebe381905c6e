-- setup: base.sql
-- 10-18: refused 25001 REINDEX SYSTEM cannot run inside a transaction block

-- statement:
REINDEX SYSTEM postgres;
