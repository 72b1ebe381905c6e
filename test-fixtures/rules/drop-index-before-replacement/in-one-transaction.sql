-- transactions: per-migration
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, placed_at timestamptz);
CREATE INDEX orders_customer ON orders (customer_id);
-- file: V2__index.sql
-- expect: drop-index-blocking
DROP INDEX orders_customer;
-- expect: create-index-blocking
CREATE INDEX orders_customer ON orders (customer_id, placed_at);
