-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int[]) RETURNS varchar(10)[] LANGUAGE sql AS $$ SELECT '{}'::varchar[] $$;

-- statement:
CREATE OR REPLACE FUNCTION f(a int[]) RETURNS varchar LANGUAGE sql AS $$ SELECT ''::varchar $$;
-- accepted:
CREATE OR REPLACE FUNCTION f(VARIADIC a integer[][]) RETURNS character varying(20)[] LANGUAGE sql AS $$ SELECT '{}'::varchar[] $$;
