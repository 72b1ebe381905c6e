-- setup: base.sql
-- 10-18: refused 42601 CONCURRENTLY and WITH NO DATA options cannot be used together

CREATE MATERIALIZED VIEW short AS SELECT id, t FROM big WHERE id < 10;
CREATE UNIQUE INDEX short_id ON short (id);

-- statement:
REFRESH MATERIALIZED VIEW CONCURRENTLY short WITH NO DATA;
