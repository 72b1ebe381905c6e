-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds ix

-- statement:
ALTER TABLE big ADD COLUMN x int;
CREATE INDEX ix ON big(parent_id);
