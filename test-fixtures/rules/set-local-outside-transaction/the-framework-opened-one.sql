-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN tax integer;
