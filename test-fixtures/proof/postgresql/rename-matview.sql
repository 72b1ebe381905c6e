-- setup: base.sql
-- 10-18: locks mv ACCESS EXCLUSIVE

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big;

-- statement:
ALTER MATERIALIZED VIEW mv RENAME TO mv2;
