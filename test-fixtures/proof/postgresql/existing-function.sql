-- setup: base.sql
-- 10-18: refused 42723 function "f" already exists with same argument types

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;

-- statement:
CREATE FUNCTION f(b int) RETURNS int LANGUAGE sql AS $$ SELECT 2 $$;
