-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, vw ACCESS SHARE; scans big

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
CREATE TABLE cp AS SELECT * FROM vw;
