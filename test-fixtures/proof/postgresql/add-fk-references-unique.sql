-- setup: base.sql
-- 10-13: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE
-- 14-18: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_code_key ACCESS SHARE

ALTER TABLE parent ADD CONSTRAINT parent_code_key UNIQUE (code);

-- statement:
ALTER TABLE big ADD CONSTRAINT big_code_fk FOREIGN KEY (extra) REFERENCES parent (code) NOT VALID;
