-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE INDEX orders_customer_total ON orders (customer_id, total);
CREATE UNIQUE INDEX orders_code ON orders (code);
-- file: V2__index.sql
CREATE INDEX CONCURRENTLY a ON orders (total);
CREATE INDEX CONCURRENTLY b ON orders (customer_id) WHERE total > 5;
CREATE INDEX CONCURRENTLY c ON orders (customer_id DESC);
CREATE INDEX CONCURRENTLY d ON orders USING hash (customer_id);
CREATE INDEX CONCURRENTLY e ON orders (customer_id) INCLUDE (code);
CREATE INDEX CONCURRENTLY f ON orders (code text_pattern_ops);
CREATE INDEX CONCURRENTLY g ON orders (code COLLATE "C");
CREATE INDEX CONCURRENTLY h ON orders (lower(code));
CREATE INDEX CONCURRENTLY i ON orders (code, customer_id);
