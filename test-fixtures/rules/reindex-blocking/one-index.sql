-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE INDEX orders_note ON orders (note);
-- file: V2__reindex.sql
-- expect: reindex-blocking
REINDEX INDEX orders_note;
