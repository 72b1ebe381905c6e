-- setup: base.sql
-- 10-18: refused 55006 cannot DROP TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
DROP TABLE big;
-- accepted:
DROP TABLE big;
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
DROP TABLE s2.other;
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
DROP TABLE parent CASCADE;
