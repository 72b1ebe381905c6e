-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
DROP TABLE parent CASCADE;
