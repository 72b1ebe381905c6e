-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__addresses.sql
CREATE TABLE addresses (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers, street text);
-- expect: backfill-under-lock
INSERT INTO addresses (id, customer_id, street) SELECT id, id, name FROM customers;
