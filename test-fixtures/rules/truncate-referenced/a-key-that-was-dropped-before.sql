-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers);
-- file: V2__b.sql
-- expect: truncate, truncate-referenced
TRUNCATE ONLY customers;
ALTER TABLE orders DROP CONSTRAINT buyer;
-- expect: truncate
TRUNCATE customers;
