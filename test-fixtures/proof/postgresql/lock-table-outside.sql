-- setup: base.sql
-- outside a transaction
-- 10-18: refused 25P01 LOCK TABLE can only be used in transaction blocks

-- statement:
LOCK TABLE big IN SHARE MODE;
