-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__settings.sql
ALTER TABLE orders ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE orders ALTER COLUMN note SET STATISTICS 500;
ALTER TABLE orders ALTER COLUMN note SET COMPRESSION lz4;
ALTER TABLE orders SET (fillfactor = 70, autovacuum_enabled = true);
