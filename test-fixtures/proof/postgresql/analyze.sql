-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE

-- statement:
ANALYZE big;
