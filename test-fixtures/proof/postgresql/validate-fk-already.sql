-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id);

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT big_parent_fk;
