-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers);
-- file: V2__b.sql
-- expect: truncate
TRUNCATE customers CASCADE;
