-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds u

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE (extra);
