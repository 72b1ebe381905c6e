-- setup: base.sql
-- 10-13: locks big ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE
-- 14-18: locks big ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
ALTER TABLE big ADD COLUMN x bigint REFERENCES parent(id);
