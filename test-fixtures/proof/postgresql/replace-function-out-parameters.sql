-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int, OUT x int, OUT y int) LANGUAGE sql AS 'SELECT 1, 2';

-- statement:
CREATE OR REPLACE FUNCTION f(a int, OUT x int, OUT z int) LANGUAGE sql AS 'SELECT 1, 2';
-- accepted:
CREATE OR REPLACE FUNCTION f(OUT x int, a int, OUT y int) RETURNS record LANGUAGE sql AS 'SELECT 2, 3';
