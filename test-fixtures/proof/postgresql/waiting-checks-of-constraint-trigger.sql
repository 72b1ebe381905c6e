-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE CONSTRAINT TRIGGER watch AFTER INSERT OR UPDATE OF v ON big DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE PROCEDURE f();

-- statement:
INSERT INTO big (id) VALUES (0);
ALTER TABLE big ADD COLUMN x int;
-- accepted:
INSERT INTO big (id) VALUES (0);
SET CONSTRAINTS watch IMMEDIATE;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET t = 'x' WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
DELETE FROM big WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
ALTER TABLE big DISABLE TRIGGER watch;
INSERT INTO big (id) VALUES (0);
ALTER TABLE big ADD COLUMN x int;
-- accepted:
ALTER TABLE big DISABLE TRIGGER USER;
INSERT INTO big (id) VALUES (0);
ALTER TABLE big ADD COLUMN x int;
-- accepted:
INSERT INTO big (id) VALUES (0);
DROP TRIGGER watch ON big;
