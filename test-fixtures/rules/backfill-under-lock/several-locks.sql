-- file: V1__shop.sql
CREATE TABLE customers (id bigserial PRIMARY KEY, name text);
CREATE TABLE orders (id bigserial PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__move.sql
-- expect: drop-column
ALTER TABLE customers DROP COLUMN id CASCADE;
-- expect: several-tables-locked
ALTER TABLE orders ADD COLUMN region text;
-- expect: backfill-under-lock, backfill-leaving-holes
UPDATE orders SET region = 'north';
