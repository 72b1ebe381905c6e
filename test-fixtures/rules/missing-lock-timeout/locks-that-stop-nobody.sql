-- lock-timeout: required
-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__harmless.sql
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
ALTER TABLE orders SET (fillfactor = 70);
ALTER TABLE orders ALTER COLUMN note SET STATISTICS 500;
COMMENT ON TABLE orders IS 'orders';
CREATE STATISTICS orders_stats ON total, note FROM orders;
ANALYZE orders;
VACUUM orders;
GRANT SELECT ON orders TO PUBLIC;
CREATE VIEW big_orders AS SELECT * FROM orders WHERE total > 100;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
UPDATE orders SET total = 0 WHERE id = 1;
SELECT setval('orders_seq', 1);
