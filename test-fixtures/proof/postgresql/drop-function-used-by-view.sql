-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function f(integer) because other objects depend on it

CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'begin return 1; end';
CREATE VIEW low AS SELECT id FROM big WHERE f(i4) > 0;

-- statement:
DROP FUNCTION f(int);
-- accepted:
DROP FUNCTION f(int) CASCADE;
