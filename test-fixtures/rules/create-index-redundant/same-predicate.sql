-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE INDEX orders_customer_total ON orders (customer_id, total);
CREATE UNIQUE INDEX orders_code ON orders (code);
CREATE INDEX orders_some ON orders (total) WHERE code IS NULL;
-- file: V2__index.sql
-- expect: create-index-redundant
CREATE INDEX CONCURRENTLY a ON orders (total) WHERE code IS NULL;
CREATE INDEX CONCURRENTLY b ON orders (total) WHERE code = 'x';
