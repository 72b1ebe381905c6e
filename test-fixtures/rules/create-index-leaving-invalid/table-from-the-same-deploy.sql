-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__index.sql same deploy
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON orders (note);
