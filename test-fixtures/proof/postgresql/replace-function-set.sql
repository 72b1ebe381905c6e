-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION f(a int) RETURNS TABLE (x int) LANGUAGE sql AS 'SELECT 1';
