-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__invoices.sql
CREATE TABLE invoices (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers, order_id bigint);
ALTER TABLE invoices ADD FOREIGN KEY (order_id) REFERENCES orders (id);
