-- setup: base.sql
-- 10-18: locks short ACCESS EXCLUSIVE, short_id ACCESS EXCLUSIVE

CREATE MATERIALIZED VIEW short AS SELECT id FROM big WHERE id < 10;
CREATE UNIQUE INDEX short_id ON short (id);

-- statement:
DROP INDEX short_id;
