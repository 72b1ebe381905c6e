-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__storage.sql
-- expect: change-storage-rewriting, unlogged-table
ALTER TABLE orders SET UNLOGGED;
