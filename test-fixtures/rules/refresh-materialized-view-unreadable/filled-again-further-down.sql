-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) FROM orders;
-- file: V2__refresh.sql
-- expect: refresh-materialized-view-unreadable
REFRESH MATERIALIZED VIEW totals WITH NO DATA;
REFRESH MATERIALIZED VIEW totals;
