-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__number.sql
CREATE SEQUENCE orders_number_seq;
ALTER TABLE orders ADD COLUMN number bigint;
ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');
ALTER SEQUENCE orders_number_seq OWNED BY orders.number;
