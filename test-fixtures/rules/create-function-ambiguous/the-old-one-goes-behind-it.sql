-- file: V1__f.sql
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
CREATE FUNCTION f(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 2';
-- expect: drop-function
DROP FUNCTION f(integer);
