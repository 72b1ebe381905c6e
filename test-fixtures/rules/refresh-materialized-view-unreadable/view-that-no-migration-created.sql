-- file: V1__refresh.sql
-- expect: refresh-materialized-view-unreadable
REFRESH MATERIALIZED VIEW "App"."Totals" WITH NO DATA;
