-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__swap.sql
-- expect: create-index-blocking
CREATE INDEX orders_note ON orders (note);
-- expect: drop-index-blocking
DROP INDEX orders_note;
