-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers;
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE customers ALTER COLUMN id TYPE numeric;
