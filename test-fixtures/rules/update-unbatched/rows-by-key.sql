-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE UNIQUE INDEX orders_note ON orders (note);
-- file: V2__fix.sql
UPDATE orders SET total = 0 WHERE id = 17;
UPDATE orders SET total = 0 WHERE id IN (1, 2, 3) AND total < 0;
UPDATE orders SET total = 0 WHERE note = 'x';
UPDATE orders SET total = 0 WHERE id = 1 OR id = 2;
UPDATE orders SET total = 0 WHERE id BETWEEN 1 AND 1000;
UPDATE orders SET total = 0 WHERE id <= 1000;
