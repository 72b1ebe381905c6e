-- setup: base.sql
-- 10-18: refused 55006 cannot CREATE INDEX "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
CREATE INDEX big_t ON big (t);
-- accepted:
CREATE INDEX big_t ON big (t);
INSERT INTO big (id, parent_id) VALUES (0, 1);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
CREATE INDEX parent_name ON parent (name);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
DROP INDEX big_extra_idx;
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
REINDEX TABLE big;
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
REINDEX INDEX big_extra_idx;
