-- transactions: per-statement
-- file: V1__orders.sql
DROP INDEX CONCURRENTLY IF EXISTS a;
CREATE INDEX CONCURRENTLY b ON orders (customer_id, placed_at);
-- file: V2__new.sql
CREATE TABLE carts (customer_id bigint, at timestamptz);
CREATE INDEX c ON carts (customer_id);
DROP INDEX c;
CREATE INDEX d ON carts (customer_id, at);
