-- setup: base.sql
-- 10-18: refused 25001 REINDEX SCHEMA cannot run inside a transaction block

-- statement:
REINDEX SCHEMA public;
