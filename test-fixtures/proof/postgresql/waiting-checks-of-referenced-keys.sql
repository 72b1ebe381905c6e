-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "parent" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
UPDATE parent SET id = 0 WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
-- accepted:
UPDATE parent SET code = 0 WHERE id = 1;
ALTER TABLE parent ADD COLUMN x int;
