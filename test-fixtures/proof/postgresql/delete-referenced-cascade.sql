-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE, parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE; scans big; changes big, parent

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) ON DELETE CASCADE;

-- statement:
DELETE FROM parent WHERE id = 7;
