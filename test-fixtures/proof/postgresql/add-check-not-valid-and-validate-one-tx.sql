-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

-- statement:
ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0) NOT VALID;
ALTER TABLE big VALIDATE CONSTRAINT ck;
