-- setup: base.sql
-- 10-12: refused 42883 function gen_random_uuid() does not exist
-- 13-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

-- statement:
ALTER TABLE big ADD COLUMN x uuid DEFAULT gen_random_uuid();
