-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();
-- expect: integer-key
ALTER TABLE orders ADD COLUMN number serial;
