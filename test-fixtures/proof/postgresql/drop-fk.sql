-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
ALTER TABLE big DROP CONSTRAINT fk;
