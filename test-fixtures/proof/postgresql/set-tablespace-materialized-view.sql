-- setup: base.sql
-- 10-18: locks short ACCESS EXCLUSIVE; rewrites short

CREATE MATERIALIZED VIEW short AS SELECT id FROM big WHERE id < 10;

-- statement:
ALTER MATERIALIZED VIEW short SET TABLESPACE tsx;
