-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
SET CONSTRAINTS public.fk IMMEDIATE;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
SET CONSTRAINTS fk IMMEDIATE;
UPDATE big SET parent_id = 7 WHERE id = 1;
SET CONSTRAINTS ALL DEFERRED;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
SET CONSTRAINTS ALL IMMEDIATE;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET t = 'new' WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = NULL WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = parent_id WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
DELETE FROM big WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big RENAME COLUMN t TO x;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big RENAME TO larger;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big RENAME CONSTRAINT fk TO to_parent;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big SET SCHEMA s2;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
COMMENT ON TABLE big IS 'x';
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
CREATE POLICY x ON big USING (true);
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
CREATE VIEW x AS SELECT id FROM big;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
CREATE TABLE x () INHERITS (big);
-- accepted:
SAVEPOINT x;
UPDATE big SET parent_id = 7 WHERE id = 1;
ROLLBACK TO SAVEPOINT x;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
SET LOCAL session_replication_role = replica;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
ALTER TABLE big DISABLE TRIGGER ALL;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
ALTER TABLE big ALTER CONSTRAINT fk NOT DEFERRABLE;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
