-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE UNIQUE INDEX paid ON orders (note) WHERE total > 0;
-- file: V2__b.sql
-- expect: add-unique-rejecting-duplicates, create-index-blocking
CREATE UNIQUE INDEX orders_note ON orders (note);
