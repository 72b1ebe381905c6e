-- setup: base.sql
-- 10-18: locks big SHARE; scans big; builds ix

-- statement:
CREATE INDEX ix ON big(parent_id);
