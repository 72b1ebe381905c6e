-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_code_key ACCESS EXCLUSIVE

ALTER TABLE parent ADD CONSTRAINT parent_code_key UNIQUE (code);
ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id);

-- statement:
ALTER TABLE parent DROP CONSTRAINT parent_code_key;
