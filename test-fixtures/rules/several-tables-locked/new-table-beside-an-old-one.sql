-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__both.sql
CREATE TABLE invoices (id bigint PRIMARY KEY);
ALTER TABLE invoices ADD COLUMN region text;
ALTER TABLE orders ADD COLUMN region text;
