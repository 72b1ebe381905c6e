-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__fix.sql
-- expect: update-unbatched
UPDATE orders SET total = 0 WHERE note = 'x';
-- expect: update-unbatched
UPDATE orders SET total = 0 WHERE id > 1000;
-- expect: update-unbatched
UPDATE orders SET total = 0 WHERE id = 1 OR total = 2;
