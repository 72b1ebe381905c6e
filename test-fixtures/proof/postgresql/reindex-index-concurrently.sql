-- setup: base.sql
-- outside a transaction
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE; scans big; builds big_extra_idx

-- statement:
REINDEX INDEX CONCURRENTLY big_extra_idx;
