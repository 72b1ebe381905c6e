-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
ALTER FUNCTION one() SET SCHEMA s2;
