-- setup: base.sql
-- 10-18: locks big SHARE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; scans big; builds big_extra_idx, big_pkey

-- statement:
REINDEX TABLE big;
