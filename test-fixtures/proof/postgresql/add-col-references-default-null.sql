-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; scans big

-- statement:
ALTER TABLE big ADD COLUMN x bigint DEFAULT NULL REFERENCES parent (id);
