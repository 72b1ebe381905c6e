-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id) NOT ENFORCED;

-- statement:
ALTER TABLE big DROP CONSTRAINT big_parent_fk;
