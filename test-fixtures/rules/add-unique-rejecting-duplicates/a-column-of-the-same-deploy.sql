-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN number bigint;
-- expect: create-index-blocking
CREATE UNIQUE INDEX orders_number ON orders (note, number);
