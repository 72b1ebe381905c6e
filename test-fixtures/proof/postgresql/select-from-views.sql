-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, m1 ACCESS SHARE, v1 ACCESS SHARE, v2 ACCESS SHARE; scans big, m1

CREATE VIEW v1 AS SELECT id, t FROM big;
CREATE VIEW v2 AS SELECT a.id FROM v1 a JOIN v1 b ON a.id = b.id;
CREATE MATERIALIZED VIEW m1 AS SELECT id FROM parent;

-- statement:
SELECT count(*) FROM v2, v1 WHERE v1.t = 'none';
SELECT count(*) FROM m1;
