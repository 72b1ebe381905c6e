-- lock-timeout: required
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
-- expect: missing-lock-timeout
ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;
