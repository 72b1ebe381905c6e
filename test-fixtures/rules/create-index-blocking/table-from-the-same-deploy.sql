-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint);
-- file: V2__index.sql same deploy
CREATE INDEX orders_customer_id ON orders (customer_id);
