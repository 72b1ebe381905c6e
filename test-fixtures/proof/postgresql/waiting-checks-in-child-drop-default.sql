-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "child" because it has pending trigger events

CREATE TABLE child () INHERITS (big);
ALTER TABLE child ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent DEFERRABLE INITIALLY DEFERRED;
INSERT INTO child (id, parent_id) VALUES (-1, 1);
ALTER TABLE big ALTER COLUMN t SET DEFAULT 'x';

-- statement:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big ALTER COLUMN t DROP DEFAULT;
-- accepted:
ALTER TABLE big ALTER COLUMN t DROP DEFAULT;
