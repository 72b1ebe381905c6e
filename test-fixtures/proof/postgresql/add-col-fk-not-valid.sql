-- setup: base.sql
-- 10-13: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE
-- 14-18: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

ALTER TABLE big ADD COLUMN x bigint;

-- statement:
ALTER TABLE big ADD CONSTRAINT fx FOREIGN KEY (x) REFERENCES parent(id) NOT VALID;
