-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
CREATE TABLE IF NOT EXISTS customers (id bigint PRIMARY KEY);
ALTER TABLE orders ADD COLUMN IF NOT EXISTS code text;
ALTER TABLE orders ADD COLUMN price integer;
CREATE OR REPLACE VIEW order_notes AS SELECT id, note FROM orders;
-- down
ALTER TABLE orders DROP COLUMN price;
