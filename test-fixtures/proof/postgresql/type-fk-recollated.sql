-- setup: base.sql
-- 10-13: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE
-- 14-18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_name_key ACCESS SHARE

ALTER TABLE parent ADD CONSTRAINT parent_name_key UNIQUE (name);
UPDATE big SET t = 'p1';
ALTER TABLE big ADD CONSTRAINT big_name_fk FOREIGN KEY (t) REFERENCES parent (name);

-- statement:
ALTER TABLE big ALTER COLUMN t TYPE text COLLATE "C";
