-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function f1() because other objects depend on it

CREATE FUNCTION f1() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
ALTER TABLE big ALTER COLUMN extra SET DEFAULT f1();

-- statement:
DROP FUNCTION f1();
-- accepted:
DROP FUNCTION f1() CASCADE;
