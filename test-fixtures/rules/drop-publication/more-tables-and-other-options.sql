-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE PUBLICATION feed FOR TABLE orders, customers;
CREATE TABLE notes (id bigint PRIMARY KEY);
-- file: V2__feed.sql
ALTER PUBLICATION feed ADD TABLE notes;
ALTER PUBLICATION feed SET TABLE orders, customers, notes;
ALTER PUBLICATION feed SET (publish = 'insert');
