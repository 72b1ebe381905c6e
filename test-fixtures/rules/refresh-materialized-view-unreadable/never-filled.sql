-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) FROM orders WITH NO DATA;
-- file: V2__refresh.sql
REFRESH MATERIALIZED VIEW totals WITH NO DATA;
