-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; rewrites big; scans big; builds big_extra_idx, big_pkey

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (i4) REFERENCES parent (id) NOT ENFORCED;

-- statement:
ALTER TABLE big ALTER COLUMN i4 TYPE bigint;
