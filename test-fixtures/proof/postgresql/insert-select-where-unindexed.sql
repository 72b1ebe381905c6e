-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, few ROW EXCLUSIVE; scans big; changes few

CREATE TABLE few (n int);

-- statement:
INSERT INTO few SELECT i4 FROM big WHERE i4 = 5;
