-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__region.sql
ALTER TABLE orders ADD COLUMN region text;
-- expect: update-unbatched, backfill-leaving-holes
UPDATE orders SET region = 'eu';
