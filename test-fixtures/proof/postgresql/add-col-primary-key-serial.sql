-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

ALTER TABLE big DROP CONSTRAINT big_pkey;

-- statement:
ALTER TABLE big ADD COLUMN k bigserial PRIMARY KEY;
