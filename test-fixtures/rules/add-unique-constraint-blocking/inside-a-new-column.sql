-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__unique.sql
-- expect: add-unique-constraint-blocking
ALTER TABLE orders ADD COLUMN reference text UNIQUE;
