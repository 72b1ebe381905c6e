-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE; scans big

ALTER TABLE big ADD CONSTRAINT big_self_fk FOREIGN KEY (i4) REFERENCES big (id) NOT VALID;
UPDATE big SET i4 = 1;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT big_self_fk;
