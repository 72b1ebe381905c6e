-- setup: base.sql
-- 10-13: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE
-- 14-18: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) NOT VALID;
