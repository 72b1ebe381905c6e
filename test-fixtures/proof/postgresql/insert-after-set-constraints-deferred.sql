-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE; changes big

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE;

-- statement:
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO big (id, parent_id) VALUES (0, 1);
