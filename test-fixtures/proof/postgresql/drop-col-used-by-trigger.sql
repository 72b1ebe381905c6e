-- setup: base.sql
-- 10: refused 2BP01 cannot drop table big column t because other objects depend on it
-- 11-18: refused 2BP01 cannot drop column t of table big because other objects depend on it

CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER on_t AFTER UPDATE OF t ON big FOR EACH ROW EXECUTE PROCEDURE nothing();

-- statement:
ALTER TABLE big DROP COLUMN t;
-- accepted:
ALTER TABLE big DROP COLUMN t CASCADE;
