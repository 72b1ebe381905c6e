-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
CREATE MATERIALIZED VIEW totals AS SELECT customer_id, sum(total) AS total FROM orders GROUP BY customer_id;
CREATE UNIQUE INDEX totals_customer ON totals (customer_id);
-- file: V2__refresh.sql
BEGIN;
REFRESH MATERIALIZED VIEW CONCURRENTLY totals;
COMMIT;
