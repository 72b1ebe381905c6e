-- setup: base.sql
-- 10-13: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey
-- 14-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS SHARE; rewrites big; scans big; builds big_extra_idx, big_pkey

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (i4) REFERENCES parent (id) NOT VALID;

-- statement:
ALTER TABLE big ALTER COLUMN i4 TYPE bigint;
