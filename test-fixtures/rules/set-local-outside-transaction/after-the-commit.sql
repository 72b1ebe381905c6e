-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
BEGIN;
SET LOCAL lock_timeout = '2s';
COMMIT;
-- expect: set-local-outside-transaction
SET LOCAL statement_timeout = '2s';
