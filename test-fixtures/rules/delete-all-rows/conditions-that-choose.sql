-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: delete-unbatched
DELETE FROM orders WHERE note = 'x' AND true;
-- expect: delete-unbatched
DELETE FROM orders WHERE total <> 1;
-- expect: delete-unbatched
DELETE FROM orders WHERE 1 = 2;
