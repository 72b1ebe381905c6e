-- setup: base.sql
-- 10-18: locks big SHARE ROW EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE; scans big

ALTER TABLE big ADD COLUMN x bigint;

-- statement:
ALTER TABLE big ADD CONSTRAINT fx FOREIGN KEY (x) REFERENCES big(id);
