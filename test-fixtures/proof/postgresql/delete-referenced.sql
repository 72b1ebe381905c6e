-- setup: base.sql
-- 10-11: locks big ROW SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE; scans big; changes parent
-- 12-18: locks big ROW SHARE, big_extra_idx ROW SHARE, big_pkey ROW SHARE, parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE; scans big; changes parent

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);
INSERT INTO parent VALUES (5000, 1, 'x');

-- statement:
DELETE FROM parent WHERE id = 5000;
