-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (customer_id) REFERENCES customers (id);
-- file: V2__enforce.sql
ALTER TABLE orders ALTER CONSTRAINT k NOT ENFORCED;
ALTER TABLE orders ALTER CONSTRAINT k DEFERRABLE INITIALLY DEFERRED;
