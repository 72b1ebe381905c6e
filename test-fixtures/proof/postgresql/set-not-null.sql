-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

-- statement:
ALTER TABLE big ALTER COLUMN i4 SET NOT NULL;
