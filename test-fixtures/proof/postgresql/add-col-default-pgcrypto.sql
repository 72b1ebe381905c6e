-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE EXTENSION pgcrypto;

-- statement:
ALTER TABLE big ADD COLUMN x bytea DEFAULT gen_random_bytes(8);
