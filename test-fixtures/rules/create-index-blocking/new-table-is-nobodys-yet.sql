-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint);
CREATE INDEX ON orders (customer_id);
