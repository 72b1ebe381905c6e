-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders SET (autovacuum_enabled = false);
ALTER TABLE orders RESET (autovacuum_enabled);
