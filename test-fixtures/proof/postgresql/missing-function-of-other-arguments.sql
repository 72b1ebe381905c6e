-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
DROP FUNCTION IF EXISTS f(text);

-- statement:
DROP FUNCTION f(int);
