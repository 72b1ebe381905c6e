-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent ROW SHARE, parent_pkey ACCESS SHARE; scans big, parent

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) NOT VALID;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT fk;
