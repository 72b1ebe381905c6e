-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
ALTER TABLE big SET (fillfactor = 50);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
ALTER INDEX big_extra_idx SET (fillfactor = 50);
