-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- expect: unlogged-table
ALTER TABLE orders SET UNLOGGED;
ALTER TABLE orders SET TABLESPACE fast;
