-- setup: base.sql
-- 10: refused 42601 syntax error at or near "PROCEDURE"
-- 11-18: locks nothing

-- statement:
CREATE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 1';
-- accepted 10:
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
