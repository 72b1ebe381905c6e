-- setup: base.sql
-- 10-18: locks big SHARE; scans big

CREATE DOMAIN dom AS int;
ALTER TABLE big ADD COLUMN x dom;
UPDATE big SET x = 1;

-- statement:
ALTER DOMAIN dom SET NOT NULL;
