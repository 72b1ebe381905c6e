-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
CREATE PUBLICATION feed FOR TABLE orders, customers;
-- file: V2__feed.sql
DROP PUBLICATION feed;
CREATE PUBLICATION feed FOR ALL TABLES;
