-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
-- file: V2__totals.sql
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) FROM orders WITH NO DATA;
REFRESH MATERIALIZED VIEW totals WITH NO DATA;
