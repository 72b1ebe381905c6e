-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__several.sql
ALTER TABLE orders ADD COLUMN a text;
ALTER TABLE orders ADD COLUMN b text DEFAULT 'x';
ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;
COMMENT ON COLUMN orders.a IS 'a';
