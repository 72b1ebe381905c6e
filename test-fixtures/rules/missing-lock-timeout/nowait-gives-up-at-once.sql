-- lock-timeout: required
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__lock.sql
-- expect: lock-table-blocking
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE NOWAIT;
