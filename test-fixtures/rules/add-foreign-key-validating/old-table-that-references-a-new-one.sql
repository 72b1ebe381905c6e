-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE INDEX orders_customer_id ON orders (customer_id);
-- file: V2__customers.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
-- expect: add-foreign-key-validating, add-constraint-rejecting-writes
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (customer_id) REFERENCES customers ON DELETE SET NULL DEFERRABLE;
