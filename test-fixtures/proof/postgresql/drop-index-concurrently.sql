-- setup: base.sql
-- outside a transaction
-- 10-11, 13-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE
-- 12: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
