-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds big_x_key

-- statement:
ALTER TABLE big ADD COLUMN x int UNIQUE;
