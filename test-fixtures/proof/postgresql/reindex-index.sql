-- setup: base.sql
-- 10-18: locks big SHARE, big_extra_idx ACCESS EXCLUSIVE; scans big; builds big_extra_idx

-- statement:
REINDEX INDEX big_extra_idx;
