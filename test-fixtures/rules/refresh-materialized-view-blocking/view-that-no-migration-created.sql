-- file: V1__refresh.sql
-- expect: refresh-materialized-view-blocking
REFRESH MATERIALIZED VIEW "App"."Totals";
