-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE SEQUENCE numbers;
-- file: V2__numbers.sql
ALTER SEQUENCE numbers RESTART WITH 1000;
-- expect: backfill-under-lock
UPDATE orders SET total = 0;
