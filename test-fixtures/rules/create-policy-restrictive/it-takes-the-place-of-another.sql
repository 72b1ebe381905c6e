-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE POLICY p ON orders AS RESTRICTIVE USING (id > 0);
-- file: V2__b.sql
DROP POLICY p ON orders;
CREATE POLICY p ON orders AS RESTRICTIVE USING (id > 1);
