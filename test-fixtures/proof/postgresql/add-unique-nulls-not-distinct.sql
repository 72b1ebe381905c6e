-- setup: base.sql
-- 10-14: refused 42601 syntax error at or near "NULLS"
-- 15-18: locks big ACCESS EXCLUSIVE; scans big; builds u

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (extra);
