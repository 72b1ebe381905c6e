-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__clean.sql
DELETE FROM orders WHERE id = 17;
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE total = 0 LIMIT 500);
