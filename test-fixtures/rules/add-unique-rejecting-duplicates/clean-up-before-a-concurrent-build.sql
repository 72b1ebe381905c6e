-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: delete-unbatched
DELETE FROM orders WHERE note = 'double';
-- expect: add-unique-rejecting-duplicates
CREATE UNIQUE INDEX CONCURRENTLY orders_note ON orders (note);
