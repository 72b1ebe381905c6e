-- setup: base.sql
-- 10-11: locks big ROW EXCLUSIVE, parent ROW SHARE, parent_pkey ACCESS SHARE; changes big
-- 12-18: locks big ROW EXCLUSIVE, parent ROW SHARE, parent_pkey ROW SHARE; changes big

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
SET CONSTRAINTS ALL IMMEDIATE;
