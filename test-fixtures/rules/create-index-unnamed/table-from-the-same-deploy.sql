-- transactions: per-statement
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE INDEX CONCURRENTLY ON orders (customer_id);
