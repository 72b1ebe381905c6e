-- setup: base.sql
-- outside a transaction
-- beside it: finished without waiting
-- 10-12, 14, 16-18: locks not sampled
-- 13, 15: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
