-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE POLICY p ON orders AS RESTRICTIVE USING (id > 0);
