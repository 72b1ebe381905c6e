-- transactions: detected-mixed
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__index.sql
ALTER TABLE orders ADD COLUMN tax integer;
CREATE INDEX CONCURRENTLY orders_tax ON orders (tax);
