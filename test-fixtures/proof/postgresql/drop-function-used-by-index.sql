-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function f(integer) because other objects depend on it

CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'begin return 1; end';
CREATE INDEX big_f_idx ON big (f(i4));

-- statement:
DROP FUNCTION f(int);
