-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function one() because other objects depend on it

CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
CREATE TABLE a (x int DEFAULT one());

-- statement:
DROP FUNCTION public.one();
-- accepted:
DROP FUNCTION public.one() CASCADE;
