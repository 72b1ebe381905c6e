-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__index.sql
-- expect: create-index-blocking
CREATE UNIQUE INDEX orders_note ON orders (lower(note) text_pattern_ops DESC NULLS LAST) WHERE note IS NOT NULL;
