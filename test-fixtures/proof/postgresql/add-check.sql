-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

-- statement:
ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0);
