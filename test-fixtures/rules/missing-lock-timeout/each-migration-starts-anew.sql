-- lock-timeout: required
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__a.sql
SET lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN tax integer;
-- file: V3__b.sql
-- expect: missing-lock-timeout
ALTER TABLE orders ADD COLUMN fee integer;
