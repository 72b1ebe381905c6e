-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__columns.sql
ALTER TABLE customers ADD COLUMN region text, ADD COLUMN language text;
ALTER TABLE orders
    -- expect: several-tables-locked
    ADD COLUMN region text,
    ADD COLUMN language text,
    ADD COLUMN currency text;
