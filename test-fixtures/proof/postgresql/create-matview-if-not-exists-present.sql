-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

CREATE MATERIALIZED VIEW short AS SELECT id FROM parent;

-- statement:
CREATE MATERIALIZED VIEW IF NOT EXISTS short AS SELECT id FROM big;
