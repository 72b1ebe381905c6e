-- setup: base.sql
-- 10-14: refused 42601 syntax error at or near "NULLS"
-- 15-18: locks big SHARE; scans big; builds big_i4

-- statement:
CREATE UNIQUE INDEX big_i4 ON big (id, i4) NULLS NOT DISTINCT;
-- accepted:
CREATE UNIQUE INDEX big_i4 ON big (id, i4);
