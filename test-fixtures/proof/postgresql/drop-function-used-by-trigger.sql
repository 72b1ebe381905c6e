-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop function nothing() because other objects depend on it

CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER a AFTER INSERT ON big FOR EACH ROW EXECUTE PROCEDURE nothing();

-- statement:
DROP FUNCTION nothing();
-- accepted:
DROP FUNCTION nothing() CASCADE;
