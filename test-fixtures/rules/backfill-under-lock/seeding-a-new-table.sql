-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__regions.sql
ALTER TABLE customers ADD COLUMN region_id bigint;
CREATE TABLE regions (id bigint PRIMARY KEY, name text);
INSERT INTO regions (id, name) VALUES (1, 'north'), (2, 'south');
UPDATE regions SET name = upper(name);
