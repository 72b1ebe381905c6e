-- setup: base.sql
-- 10-18: refused 55000 cannot refresh materialized view "public.short" concurrently

CREATE MATERIALIZED VIEW short AS SELECT id, t FROM big WHERE id < 10;
CREATE UNIQUE INDEX short_some ON short (id) WHERE id > 0;
CREATE UNIQUE INDEX short_lower ON short (lower(t));
CREATE INDEX short_plain ON short (id);

-- statement:
REFRESH MATERIALIZED VIEW CONCURRENTLY short;
