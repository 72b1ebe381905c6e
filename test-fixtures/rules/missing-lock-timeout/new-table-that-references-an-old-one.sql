-- lock-timeout: required
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__a.sql
-- expect: missing-lock-timeout
CREATE TABLE invoices (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers);
