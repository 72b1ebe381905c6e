-- setup: base.sql
-- 10-18: refused 55006 cannot TRUNCATE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
TRUNCATE parent CASCADE;
-- accepted:
TRUNCATE parent CASCADE;
