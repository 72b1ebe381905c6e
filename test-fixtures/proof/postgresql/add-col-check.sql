-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

-- statement:
ALTER TABLE big ADD COLUMN x int CHECK (x > 0);
