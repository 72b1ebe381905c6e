-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

-- statement:
CREATE MATERIALIZED VIEW short AS SELECT id FROM big WITH NO DATA;
