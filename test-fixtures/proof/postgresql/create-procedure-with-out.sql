-- setup: base.sql
-- 10: refused 42601 syntax error at or near "PROCEDURE"
-- 11-13: refused 0A000 procedures cannot have OUT arguments
-- 14-18: locks nothing

-- statement:
CREATE PROCEDURE f(a int, OUT b int) LANGUAGE sql AS 'SELECT 1';
-- accepted 11-13:
CREATE PROCEDURE f(a int, INOUT b int) LANGUAGE sql AS 'SELECT 1';
