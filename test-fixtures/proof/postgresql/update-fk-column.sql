-- setup: base.sql
-- 10-11: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE, parent ROW SHARE, parent_pkey ACCESS SHARE; changes big
-- 12-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE, parent ROW SHARE, parent_pkey ROW SHARE; changes big

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
UPDATE big SET parent_id = 5 WHERE id = 1;
