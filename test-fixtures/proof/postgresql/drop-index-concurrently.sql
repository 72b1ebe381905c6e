-- setup: base.sql
-- outside a transaction
-- 10, 13-16, 18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE
-- 11, 17: locks not sampled
-- 12: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
