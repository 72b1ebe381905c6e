-- setup: base.sql
-- 10-18: refused 0A000 CONCURRENTLY cannot be used when the materialized view is not populated

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big WITH NO DATA;
CREATE UNIQUE INDEX mvu ON mv(id);

-- statement:
REFRESH MATERIALIZED VIEW CONCURRENTLY mv;
