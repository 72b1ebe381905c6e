-- setup: base.sql
-- 10-18: locks big SHARE; scans big; builds ix

-- statement:
CREATE UNIQUE INDEX ix ON big(extra);
