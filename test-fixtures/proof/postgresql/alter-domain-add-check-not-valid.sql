-- setup: base.sql
-- 10-18: locks nothing

CREATE DOMAIN dom AS int;
ALTER TABLE big ADD COLUMN x dom;
UPDATE big SET x = 1;

-- statement:
ALTER DOMAIN dom ADD CONSTRAINT dc CHECK (VALUE > 0) NOT VALID;
