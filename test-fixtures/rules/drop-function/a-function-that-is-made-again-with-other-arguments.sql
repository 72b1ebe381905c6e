-- file: V1__functions.sql
CREATE FUNCTION chunks(day date, last_id bigint, size integer) RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;
CREATE FUNCTION label(id numeric(20, 2)) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
CREATE FUNCTION price(id integer, cents integer) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
CREATE FUNCTION tag(id integer) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
CREATE FUNCTION tag(name text) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
-- file: V2__anew.sql
-- expect: drop-function
DROP FUNCTION chunks(day date, last_id bigint, size integer);
CREATE FUNCTION chunks(day date, last_id uuid, size integer) RETURNS bigint LANGUAGE sql AS $$ SELECT 2::bigint $$;
-- expect: drop-function
DROP FUNCTION price;
CREATE FUNCTION price(id integer) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
-- expect: drop-function
DROP FUNCTION tag(integer);
CREATE FUNCTION tag(name varchar, size integer DEFAULT 1) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
-- file: V3__same_calls.sql
DROP FUNCTION label;
CREATE FUNCTION label(id numeric(10, 2), long boolean DEFAULT false, OUT text) RETURNS text LANGUAGE sql AS $$ SELECT 'y' $$;
