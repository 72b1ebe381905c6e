-- file: V1__f.sql
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
CREATE FUNCTION f(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION f(a integer, b text, c integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 3';
CREATE FUNCTION f(a text, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 4';
CREATE FUNCTION app.f(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 5';
