-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, v1 ACCESS SHARE, v2 ACCESS SHARE, v3 ACCESS SHARE, v4 ACCESS SHARE; scans big

CREATE VIEW v1 AS SELECT id, t FROM big;
CREATE VIEW v2 AS SELECT id FROM v1;
CREATE VIEW v3 AS SELECT t FROM v1;
CREATE VIEW v4 AS SELECT count(*) FROM v2, v3 WHERE v3.t = 'none';

-- statement:
SELECT * FROM v4;
