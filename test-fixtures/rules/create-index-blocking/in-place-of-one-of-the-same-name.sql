-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, number text, shop bigint);
CREATE INDEX orders_number ON orders (number);
-- file: V2__number.sql
-- expect: drop-index-blocking
DROP INDEX orders_number;
-- expect: create-index-blocking
CREATE INDEX orders_number ON orders (shop, number);
