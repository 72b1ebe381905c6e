-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE; scans big
-- 12-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT ck CHECK ((i4 IS NOT NULL AND i4 > 5) OR i4 IS NOT NULL);

-- statement:
ALTER TABLE big ALTER COLUMN i4 SET NOT NULL;
