-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__index.sql
SET lock_timeout = '2s';
-- expect: concurrent-build-under-timeout
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
RESET lock_timeout;
