-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__both.sql
ALTER TABLE customers ADD COLUMN region text;
CREATE TABLE regions (id bigint PRIMARY KEY, name text);
CREATE INDEX regions_name ON regions (name);
INSERT INTO regions VALUES (1, 'north'), (2, 'south');
