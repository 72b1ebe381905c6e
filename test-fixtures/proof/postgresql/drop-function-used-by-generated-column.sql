-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-14: locks sums ACCESS EXCLUSIVE
-- 15-18: refused 2BP01 cannot drop function f(integer) because other objects depend on it

CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'begin return 1; end';
CREATE TABLE sums (a int, b int GENERATED ALWAYS AS (f(a)) STORED);

-- statement:
DROP FUNCTION f(int);
-- accepted:
DROP FUNCTION f(int) CASCADE;
