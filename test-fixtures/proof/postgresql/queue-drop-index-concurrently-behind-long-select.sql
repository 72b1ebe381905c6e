-- setup: base.sql
-- outside a transaction
-- beside it: another transaction keeps ACCESS SHARE open for 3000 ms; waited behind the blocker (wait_event virtualxid)
-- 10, 13, 15: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE
-- 11-12, 14, 16-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
DROP INDEX CONCURRENTLY big_extra_idx;
