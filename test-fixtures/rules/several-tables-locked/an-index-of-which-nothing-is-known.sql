-- An index on whichever table: most likely on the one that the migration changes anyway.
-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__index.sql
-- expect: drop-index-blocking
DROP INDEX IF EXISTS orders_by_hand;
ALTER TABLE orders ADD COLUMN region text;
