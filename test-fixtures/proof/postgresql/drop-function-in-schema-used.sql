-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function s2.f() because other objects depend on it

CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
CREATE FUNCTION s2.f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
ALTER TABLE s2.other ADD COLUMN x int DEFAULT s2.f();

-- statement:
DROP FUNCTION s2.f();
-- accepted:
DROP FUNCTION s2.f() CASCADE;
