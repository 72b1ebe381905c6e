-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;

-- statement:
CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS $$ SELECT 2 $$;
