-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
-- expect: add-column-rewriting, integer-key
ALTER TABLE orders ADD COLUMN running serial UNIQUE;
