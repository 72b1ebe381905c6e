-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: delete-unbatched
DELETE FROM orders WHERE note IN (SELECT note FROM orders GROUP BY note HAVING count(*) > 1);
-- expect: add-unique-rejecting-duplicates, create-index-blocking
CREATE UNIQUE INDEX orders_note ON orders (note);
