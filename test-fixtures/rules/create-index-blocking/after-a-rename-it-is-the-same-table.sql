-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__rename.sql
-- expect: rename-table
ALTER TABLE orders RENAME TO purchases;
-- expect: create-index-blocking
CREATE INDEX purchases_note ON purchases (note);
