-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__both.sql
ALTER TABLE orders ADD COLUMN region text;
-- expect: create-index-blocking
CREATE INDEX orders_region ON orders (region);
