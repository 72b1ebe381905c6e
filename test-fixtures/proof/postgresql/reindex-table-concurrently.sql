-- setup: base.sql
-- outside a transaction
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12, 16: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE, big_pkey SHARE UPDATE EXCLUSIVE; scans big; builds big_extra_idx, big_pkey
-- 13-15, 17-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; scans big; builds big_extra_idx, big_pkey

-- statement:
REINDEX TABLE CONCURRENTLY big;
