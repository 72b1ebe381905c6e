-- file: V1__shop.sql
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE TABLE orders (id bigint PRIMARY KEY, n integer DEFAULT twice(2), CHECK (twice(n) > 0));
CREATE INDEX twice_n ON orders (twice(n));
CREATE VIEW doubles AS SELECT twice(n) AS n FROM orders;
-- file: V2__function.sql
-- expect: drop-cascade, drop-function
DROP FUNCTION twice(integer) CASCADE;
