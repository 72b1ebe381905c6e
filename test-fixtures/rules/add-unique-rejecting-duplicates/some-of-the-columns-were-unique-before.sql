-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: create-index-blocking
CREATE UNIQUE INDEX orders_id_note ON orders (note, id);
