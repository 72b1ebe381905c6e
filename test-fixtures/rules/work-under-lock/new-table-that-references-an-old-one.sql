-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
-- file: V2__both.sql
CREATE TABLE notes (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers);
-- expect: work-under-lock
ALTER TABLE orders VALIDATE CONSTRAINT positive;
