-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__index.sql
DROP INDEX CONCURRENTLY IF EXISTS orders_note;
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON orders (note);
