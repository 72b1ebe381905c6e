-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE INDEX orders_note ON orders (note);
-- file: V2__index.sql
CREATE INDEX IF NOT EXISTS orders_note ON orders (note);
