-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
-- file: V2__both.sql
CREATE TABLE regions (id bigint PRIMARY KEY);
ALTER TABLE regions ADD COLUMN name text;
ALTER TABLE orders VALIDATE CONSTRAINT positive;
