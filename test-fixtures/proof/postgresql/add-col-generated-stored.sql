-- setup: base.sql
-- 10-11: refused 42601 syntax error at or near "("
-- 12-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

-- statement:
ALTER TABLE big ADD COLUMN x int GENERATED ALWAYS AS (i4 * 2) STORED;
