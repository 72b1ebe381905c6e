-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; rewrites parent; scans parent; builds parent_pkey

CREATE FUNCTION s2.now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS 'BEGIN RETURN clock_timestamp(); END';

-- statement:
ALTER TABLE parent ADD COLUMN a timestamptz DEFAULT s2.now();
