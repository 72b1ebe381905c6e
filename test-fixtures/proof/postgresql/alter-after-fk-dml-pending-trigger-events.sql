-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
UPDATE big SET parent_id = 2 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
