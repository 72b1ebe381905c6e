-- transactions: per-migration
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
-- file: V2__index.sql
-- expect: statement-in-transaction
CREATE INDEX CONCURRENTLY ON orders (customer_id);
