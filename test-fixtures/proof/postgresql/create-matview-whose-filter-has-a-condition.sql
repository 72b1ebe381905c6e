-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE; scans big

-- statement:
CREATE MATERIALIZED VIEW m AS SELECT count(*) FILTER (WHERE id < 10) FROM big;
