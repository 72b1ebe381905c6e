-- setup: base.sql
-- 10-18: refused 25001 DROP INDEX CONCURRENTLY cannot run inside a transaction block

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
-- accepted outside a transaction:
DROP INDEX CONCURRENTLY big_extra_idx;
