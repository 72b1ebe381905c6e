-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__clean.sql
ALTER TABLE orders ADD COLUMN region text;
-- expect: backfill-under-lock
DELETE FROM orders WHERE total = 0;
