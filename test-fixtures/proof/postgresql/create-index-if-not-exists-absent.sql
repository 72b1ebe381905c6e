-- setup: base.sql
-- 10-18: locks big SHARE; scans big; builds big_i4

-- statement:
CREATE INDEX IF NOT EXISTS big_i4 ON big (i4);
