-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE MATERIALIZED VIEW totals AS SELECT customer_id, sum(total) AS total FROM orders GROUP BY customer_id;
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY totals_customer_id ON totals (customer_id);
