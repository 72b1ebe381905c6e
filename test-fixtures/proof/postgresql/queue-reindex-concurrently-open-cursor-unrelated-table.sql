-- setup: base.sql
-- outside a transaction
-- beside it: finished without waiting; waited behind the blocker (wait_event virtualxid)
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12, 15, 17-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE; scans big; builds big_extra_idx
-- 13-14, 16: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE; scans big; builds big_extra_idx

-- statement:
REINDEX INDEX CONCURRENTLY big_extra_idx;
