-- file: V1__a.sql
CREATE SCHEMA app;
CREATE FUNCTION app."Twice"(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
-- file: V2__b.sql
-- expect: drop-function
DROP FUNCTION IF EXISTS app."Twice"(integer);
CREATE FUNCTION once(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
DROP FUNCTION once(integer);
