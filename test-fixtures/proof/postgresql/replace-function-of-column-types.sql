-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE t (x int, y text);
CREATE FUNCTION g(a t.y%TYPE) RETURNS t.x%TYPE LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION g(a t.y%TYPE) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION g(a t.y%TYPE) RETURNS t.x%TYPE LANGUAGE sql AS 'SELECT 1';
