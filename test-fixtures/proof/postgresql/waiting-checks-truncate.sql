-- setup: base.sql
-- 10-18: refused 55006 cannot TRUNCATE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
TRUNCATE big;
-- accepted:
TRUNCATE big;
INSERT INTO big (id, parent_id) VALUES (0, 1);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
TRUNCATE s2.other;
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
LOCK TABLE big;
