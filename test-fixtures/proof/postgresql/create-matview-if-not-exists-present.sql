-- setup: base.sql
-- 10-18: locks parent ACCESS SHARE

CREATE MATERIALIZED VIEW mv AS SELECT id FROM big;

-- statement:
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT id FROM parent;
