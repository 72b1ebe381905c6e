-- setup: base.sql
-- 10-18: refused 42P13 cannot change name of input parameter "a"

CREATE TYPE mood AS ENUM ('good');
CREATE TABLE t (x int, y text);
CREATE FUNCTION f(a mood) RETURNS SETOF t LANGUAGE sql AS 'SELECT 1, NULL::text';
CREATE FUNCTION g(a t.y%TYPE) RETURNS t.x%TYPE LANGUAGE sql AS 'SELECT 1';
ALTER TYPE mood RENAME TO feeling;
ALTER TABLE t RENAME TO u;

-- statement:
CREATE OR REPLACE FUNCTION f(b feeling) RETURNS SETOF u LANGUAGE sql AS 'SELECT 1, NULL::text';
-- accepted:
CREATE OR REPLACE FUNCTION f(a public.feeling) RETURNS SETOF public.u LANGUAGE sql AS 'SELECT 2, NULL::text';
-- accepted:
CREATE OR REPLACE FUNCTION g(a text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION g(a u.y%TYPE) RETURNS u.x%TYPE LANGUAGE sql AS 'SELECT 1';
-- accepted:
DROP TYPE feeling CASCADE;
CREATE TYPE feeling AS ENUM ('good');
CREATE OR REPLACE FUNCTION f(b feeling) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
DROP TABLE u CASCADE;
CREATE OR REPLACE FUNCTION f(b feeling) RETURNS int LANGUAGE sql AS 'SELECT 1';
