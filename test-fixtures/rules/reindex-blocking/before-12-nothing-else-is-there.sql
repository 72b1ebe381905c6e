-- version: 11
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__reindex.sql
-- expect: reindex-blocking
REINDEX INDEX orders_pkey;
