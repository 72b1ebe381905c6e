-- setup: base.sql
-- 10-18: refused 42P07 relation "m" already exists

CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;

-- statement:
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
