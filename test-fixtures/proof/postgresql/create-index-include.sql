-- setup: base.sql
-- 10: refused 42601 syntax error at or near "INCLUDE"
-- 11-18: locks big SHARE; scans big; builds big_i4

-- statement:
CREATE INDEX big_i4 ON big (i4) INCLUDE (t);
