-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id);

-- statement:
ALTER TABLE big ALTER CONSTRAINT big_parent_fk ENFORCED;
