-- setup: base.sql
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12-18: refused 25001 REINDEX CONCURRENTLY cannot run inside a transaction block

-- statement:
REINDEX INDEX CONCURRENTLY big_extra_idx;
