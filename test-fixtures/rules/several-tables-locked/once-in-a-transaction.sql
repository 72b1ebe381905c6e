-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
CREATE TABLE invoices (id bigint PRIMARY KEY);
-- file: V2__columns.sql
ALTER TABLE customers ADD COLUMN region text;
-- expect: several-tables-locked
ALTER TABLE orders ADD COLUMN region text;
ALTER TABLE invoices ADD COLUMN region text;
