-- transactions: per-statement
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__both.sql
BEGIN;
ALTER TABLE customers ADD COLUMN region text;
COMMIT;
BEGIN;
ALTER TABLE orders ADD COLUMN region text;
COMMIT;
