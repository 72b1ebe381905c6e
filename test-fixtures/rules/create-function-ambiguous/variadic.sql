-- file: V1__f.sql
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION h(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
-- expect: create-function-ambiguous
CREATE FUNCTION f(a integer, VARIADIC b integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION g(a integer, VARIADIC b integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION h(a integer, VARIADIC b integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql AS 'SELECT 2';
