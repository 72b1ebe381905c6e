-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) AS total FROM orders;
CREATE UNIQUE INDEX totals_total ON totals (total);
-- file: V2__refresh.sql
-- expect: statement-unsupported
REFRESH MATERIALIZED VIEW CONCURRENTLY totals WITH NO DATA;
