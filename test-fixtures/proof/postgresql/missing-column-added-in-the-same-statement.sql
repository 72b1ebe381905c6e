-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds c


-- statement:
ALTER TABLE big ADD COLUMN a int, ADD CONSTRAINT c UNIQUE (a);
