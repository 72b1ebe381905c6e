-- setup: base.sql
-- beside it: another transaction keeps ROW EXCLUSIVE open for 3000 ms; finished without waiting
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0) NOT VALID;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT ck;
