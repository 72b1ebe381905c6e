-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 IS NOT NULL) NOT VALID;

-- statement:
ALTER TABLE big ALTER COLUMN i4 SET NOT NULL;
