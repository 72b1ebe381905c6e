-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; scans big, parent

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) NOT ENFORCED;

-- statement:
ALTER TABLE big ALTER CONSTRAINT fk ENFORCED;
