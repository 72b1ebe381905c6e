-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop table big because other objects depend on it

CREATE MATERIALIZED VIEW short AS SELECT id FROM big WHERE id < 10;

-- statement:
DROP TABLE big;
-- accepted:
DROP TABLE big CASCADE;
