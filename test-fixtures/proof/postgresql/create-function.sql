-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE FUNCTION f9() RETURNS int LANGUAGE sql AS 'select 1';
