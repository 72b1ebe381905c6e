-- setup: base.sql
-- 10-18: refused 42883 function f(integer) does not exist

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
DROP FUNCTION f(int);

-- statement:
DROP FUNCTION f(int);
