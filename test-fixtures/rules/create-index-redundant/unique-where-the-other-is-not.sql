-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE INDEX orders_customer_total ON orders (customer_id, total);
CREATE UNIQUE INDEX orders_code ON orders (code);
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY a ON orders (customer_id, total);
-- file: V3__index.sql
CREATE UNIQUE INDEX CONCURRENTLY b ON orders (customer_id);
