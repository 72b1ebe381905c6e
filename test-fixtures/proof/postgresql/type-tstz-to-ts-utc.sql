-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey
-- 12-18: locks big ACCESS EXCLUSIVE

-- statement:
SET timezone = 'UTC';
ALTER TABLE big ALTER COLUMN tstz TYPE timestamp;
