-- transactions: per-statement
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
-- file: V2__both.sql
ALTER TABLE customers ADD COLUMN region text;
ALTER TABLE orders VALIDATE CONSTRAINT positive;
