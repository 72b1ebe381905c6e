-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds ix

-- statement:
CREATE INDEX ix ON big(parent_id);
ALTER TABLE big ADD COLUMN x int;
