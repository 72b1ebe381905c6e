-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "middle" because it has pending trigger events

CREATE TABLE top (id bigint PRIMARY KEY);
INSERT INTO top SELECT g FROM generate_series(1, 9) g;
CREATE TABLE middle (id bigint PRIMARY KEY, top_id bigint DEFAULT 9 REFERENCES top ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
INSERT INTO middle SELECT g, g FROM generate_series(1, 9) g;
CREATE TABLE bottom (id bigint, middle_id bigint CONSTRAINT bottom_fk REFERENCES middle DEFERRABLE INITIALLY DEFERRED);

-- statement:
UPDATE top SET id = 0 WHERE id = 1;
ALTER TABLE middle ADD COLUMN x int;
-- accepted:
DELETE FROM top WHERE id = 1;
ALTER TABLE middle ADD COLUMN x int;
-- accepted:
UPDATE top SET id = 0 WHERE id = 1;
ALTER TABLE top ADD COLUMN x int;
