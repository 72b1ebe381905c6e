-- file: V1__f.sql
CREATE FUNCTION "App"."Next"() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
-- expect: create-function-ambiguous
CREATE FUNCTION "App"."Next"(step integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 2';
