-- setup: base.sql
-- 10: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; rewrites big; scans big, parent; builds big_extra_idx, big_pkey
-- 11-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; scans big, parent

-- statement:
ALTER TABLE big ADD COLUMN x bigint DEFAULT 1 REFERENCES parent(id);
