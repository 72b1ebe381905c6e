-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE FUNCTION f1() RETURNS double precision LANGUAGE sql AS 'select random()';

-- statement:
ALTER TABLE big ADD COLUMN x double precision DEFAULT f1();
