-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ALTER COLUMN i4 SET NOT NULL;
