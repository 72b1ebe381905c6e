-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE; scans big

-- statement:
SELECT count(*) FROM big WHERE t = 'none';
