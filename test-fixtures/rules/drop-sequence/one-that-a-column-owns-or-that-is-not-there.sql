-- file: V1__a.sql
CREATE SEQUENCE numbers;
CREATE TABLE orders (id bigint PRIMARY KEY, number bigint);
ALTER SEQUENCE numbers OWNED BY orders.number;
-- file: V2__b.sql
DROP SEQUENCE numbers;
DROP SEQUENCE IF EXISTS others;
