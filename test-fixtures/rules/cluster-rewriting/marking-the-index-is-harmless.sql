-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__cluster.sql
ALTER TABLE orders CLUSTER ON orders_pkey;
ALTER TABLE orders SET WITHOUT CLUSTER;
