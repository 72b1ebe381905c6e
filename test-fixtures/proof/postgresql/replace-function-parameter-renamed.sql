-- setup: base.sql
-- 10-18: refused 42P13 cannot change name of input parameter "a"

CREATE FUNCTION f(a int, int) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(b int, int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION f(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2';
-- accepted:
CREATE OR REPLACE FUNCTION f(b int, a text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2';
