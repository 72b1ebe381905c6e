-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, placed_at timestamptz);
CREATE INDEX orders_customer ON orders (customer_id);
CREATE TABLE carts (customer_id bigint);
-- file: V2__index.sql
DROP INDEX CONCURRENTLY orders_customer;
CREATE INDEX CONCURRENTLY orders_placed ON orders (placed_at, customer_id);
CREATE INDEX CONCURRENTLY carts_customer ON carts (customer_id);
CREATE INDEX CONCURRENTLY orders_some ON orders (customer_id) WHERE id > 5;
