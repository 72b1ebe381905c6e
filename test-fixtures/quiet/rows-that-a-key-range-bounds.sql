-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__rows.sql
UPDATE orders SET note = '' WHERE id BETWEEN 1 AND 1000;
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE note IS NULL LIMIT 500);
UPDATE orders SET note = 'x' WHERE id = 3;
DELETE FROM orders WHERE id IN (1, 2, 3);
