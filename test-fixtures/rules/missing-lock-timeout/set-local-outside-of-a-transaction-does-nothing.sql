-- lock-timeout: required
-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
-- expect: set-local-outside-transaction
SET LOCAL lock_timeout = '2s';
-- expect: missing-lock-timeout
ALTER TABLE orders ADD COLUMN tax integer;
