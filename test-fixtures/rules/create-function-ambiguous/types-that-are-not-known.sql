-- file: V1__g.sql
CREATE FUNCTION g(a unknown_table.a%TYPE) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__g.sql
CREATE FUNCTION g(a other_table.a%TYPE, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 2';
