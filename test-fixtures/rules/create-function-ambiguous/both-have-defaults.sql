-- file: V1__f.sql
CREATE FUNCTION f(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
-- expect: create-function-ambiguous
CREATE FUNCTION f(a integer, b text DEFAULT '') RETURNS integer LANGUAGE sql AS 'SELECT 2';
