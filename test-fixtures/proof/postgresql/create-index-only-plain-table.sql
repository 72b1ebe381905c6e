-- setup: base.sql
-- 10: refused 42601 syntax error at or near "ONLY"
-- 11-18: locks big SHARE; scans big; builds big_i4

-- statement:
CREATE INDEX big_i4 ON ONLY big (i4);
