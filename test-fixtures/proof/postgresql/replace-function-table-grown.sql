-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int) RETURNS TABLE (x varchar(10), y int) LANGUAGE sql AS $$ SELECT ''::varchar, 2 $$;

-- statement:
CREATE OR REPLACE FUNCTION f(a int) RETURNS TABLE (x varchar(10), y int, z int) LANGUAGE sql AS $$ SELECT ''::varchar, 2, 3 $$;
-- accepted:
CREATE OR REPLACE FUNCTION f(a int) RETURNS TABLE (x varchar(20), y integer) LANGUAGE sql AS $$ SELECT ''::varchar, 2 $$;
-- accepted:
CREATE OR REPLACE FUNCTION f(a int, OUT x varchar, OUT y int) RETURNS SETOF record LANGUAGE sql AS $$ SELECT ''::varchar, 2 $$;
