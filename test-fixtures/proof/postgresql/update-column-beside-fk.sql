-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
UPDATE big SET v = 'x' WHERE id = 5;
