-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';

-- statement:
CREATE OR REPLACE FUNCTION f(a int) RETURNS TABLE (x int, y int) LANGUAGE sql AS 'SELECT 1, 2';
-- accepted:
CREATE OR REPLACE FUNCTION f(a int) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2, 3';
