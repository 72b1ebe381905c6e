-- setup: base.sql
-- 10-18: refused 55006 cannot CREATE INDEX "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
CREATE INDEX IF NOT EXISTS big_extra_idx ON big (extra);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
ALTER INDEX big_extra_idx RENAME TO big_extra;
