-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_v ACCESS EXCLUSIVE; scans big; builds big_v

CREATE INDEX big_v ON big(v) WHERE v IS NOT NULL;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
