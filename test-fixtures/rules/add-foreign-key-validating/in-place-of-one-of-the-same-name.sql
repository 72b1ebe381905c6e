-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT orders_customer REFERENCES customers);
CREATE INDEX orders_customer_id ON orders (customer_id);
-- file: V2__cascade.sql
ALTER TABLE orders DROP CONSTRAINT orders_customer;
-- expect: add-foreign-key-validating
ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers ON DELETE CASCADE;
