-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(INOUT a int, OUT x int) LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION g(a int, OUT x int) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION h(INOUT a int) LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int, OUT x int) LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION g(a int, OUT y int) LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION g(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION h(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
