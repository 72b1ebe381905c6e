-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; new files big, parent, big_extra_idx, big_pkey, parent_pkey

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
TRUNCATE parent, big;
