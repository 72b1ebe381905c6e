-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0) NOT VALID;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT ck;
