-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey
-- 12-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION f1() RETURNS int LANGUAGE sql AS 'select 1;';

-- statement:
ALTER TABLE big ADD COLUMN x int DEFAULT f1();
