-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT ck CHECK (length(v) > 0);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
