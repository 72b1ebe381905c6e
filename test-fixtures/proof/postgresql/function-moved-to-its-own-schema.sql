-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() SET SCHEMA public;

-- statement:
ALTER FUNCTION f() RENAME TO g;
