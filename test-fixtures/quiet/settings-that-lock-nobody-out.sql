-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__settings.sql
ALTER TABLE orders ALTER COLUMN note SET STATISTICS 500;
ALTER TABLE orders SET (fillfactor = 80, autovacuum_enabled = true);
ALTER TABLE orders RESET (fillfactor);
ALTER TABLE orders ALTER COLUMN note SET (n_distinct = 100);
ALTER INDEX orders_pkey SET (fillfactor = 70);
ANALYZE orders (note);
COMMENT ON TABLE orders IS 'what was ordered';
COMMENT ON INDEX orders_pkey IS 'the key';
CREATE PUBLICATION changes FOR TABLE orders;
CREATE STATISTICS orders_stat ON id, note FROM orders;
