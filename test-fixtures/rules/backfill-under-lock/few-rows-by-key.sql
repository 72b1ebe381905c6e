-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__fix.sql
ALTER TABLE orders ADD COLUMN region text;
UPDATE orders SET region = 'eu' WHERE id = 17;
UPDATE orders SET region = 'us' WHERE id IN (1, 2, 3);
UPDATE orders SET region = 'us' WHERE id BETWEEN 100 AND 200;
DELETE FROM orders WHERE id = 4 AND total = 0;
