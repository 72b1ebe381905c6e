-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent SHARE UPDATE EXCLUSIVE, parent_pkey ACCESS SHARE, s2.other SHARE UPDATE EXCLUSIVE

-- statement:
ANALYZE;
