-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE FUNCTION f1() RETURNS int LANGUAGE sql AS 'select 1 where true';

-- statement:
ALTER TABLE big ADD COLUMN x int DEFAULT f1();
