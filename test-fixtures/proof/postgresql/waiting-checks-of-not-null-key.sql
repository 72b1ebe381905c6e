-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id) VALUES (0);
ALTER TABLE big ALTER COLUMN t SET NOT NULL;
-- accepted:
INSERT INTO parent VALUES (0);
ALTER TABLE big ADD COLUMN x int;
