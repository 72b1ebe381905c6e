-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_name_key ACCESS EXCLUSIVE; scans parent; builds parent_name_key

ALTER TABLE parent ADD CONSTRAINT parent_name_key UNIQUE (name);
UPDATE big SET t = 'p1';
ALTER TABLE big ADD CONSTRAINT big_name_fk FOREIGN KEY (t) REFERENCES parent (name);

-- statement:
ALTER TABLE parent ALTER COLUMN name TYPE text COLLATE "C";
