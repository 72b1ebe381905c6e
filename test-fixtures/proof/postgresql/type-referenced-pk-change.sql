-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; rewrites parent; scans big, parent; builds parent_pkey

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
ALTER TABLE parent ALTER COLUMN id TYPE int;
