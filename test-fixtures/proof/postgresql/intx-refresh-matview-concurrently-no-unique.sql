-- setup: base.sql
-- 10-18: refused 55000 cannot refresh materialized view "public.mv" concurrently

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big;

-- statement:
REFRESH MATERIALIZED VIEW CONCURRENTLY mv;
