-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__reindex.sql
-- expect: statement-in-transaction
REINDEX INDEX CONCURRENTLY orders_pkey;
