-- setup: base.sql
-- outside a transaction
-- beside it: finished without waiting
-- 10, 12-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE
-- 11: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
