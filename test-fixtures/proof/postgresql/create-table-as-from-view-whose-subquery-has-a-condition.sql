-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, everything ACCESS SHARE, parent ACCESS SHARE, parent_pkey ACCESS SHARE; scans parent

CREATE VIEW everything AS SELECT id, (SELECT t FROM big WHERE big.id = parent.id) FROM parent;

-- statement:
CREATE TABLE made AS SELECT * FROM everything;
