-- file: V1__a.sql
CREATE TABLE orders (id bigserial PRIMARY KEY);
-- file: V2__b.sql
CREATE SEQUENCE fresh;
ALTER SEQUENCE fresh RENAME TO fresher;
ALTER SEQUENCE orders_id_seq RENAME TO order_numbers;
