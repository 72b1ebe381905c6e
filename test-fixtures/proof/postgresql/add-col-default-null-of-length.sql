-- setup: base.sql
-- 10: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey
-- 11-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x varchar(8) DEFAULT NULL;
