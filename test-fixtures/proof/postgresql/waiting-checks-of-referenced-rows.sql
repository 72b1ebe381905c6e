-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "parent" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
DELETE FROM parent WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
DELETE FROM parent WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
INSERT INTO parent VALUES (0);
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
UPDATE parent SET name = 'x' WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
UPDATE parent SET id = id WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
DELETE FROM parent WHERE id = 1;
ALTER TABLE big ALTER CONSTRAINT fk NOT DEFERRABLE;
-- accepted:
DELETE FROM parent WHERE id = 1;
DROP TABLE big;
-- accepted:
DELETE FROM parent WHERE id = 1;
ALTER TABLE big DROP COLUMN parent_id;
