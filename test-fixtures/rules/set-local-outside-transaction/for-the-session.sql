-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__column.sql
SET lock_timeout = '2s';
SET SESSION statement_timeout = '1min';
