-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, code text CONSTRAINT code UNIQUE);
CREATE TABLE orders (customer_id bigint REFERENCES customers, code text);
CREATE TABLE notes (code text REFERENCES customers (code));
-- file: V2__check.sql
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey CASCADE;
