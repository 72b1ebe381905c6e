-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, placed_at timestamptz);
CREATE INDEX orders_customer ON orders (customer_id);
-- file: V2__index.sql
BEGIN;
-- expect: drop-index-before-replacement, drop-index-blocking
DROP INDEX orders_customer;
COMMIT;
CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id, placed_at);
