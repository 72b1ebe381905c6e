-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE CONSTRAINT TRIGGER watch AFTER INSERT OR UPDATE OF v ON big DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE PROCEDURE f();

-- statement:
UPDATE big SET v = v WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET v = v WHERE id = 1;
ALTER TRIGGER watch ON big RENAME TO guard;
