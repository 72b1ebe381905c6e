-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer, gross integer GENERATED ALWAYS AS (total * 2) STORED);
ALTER TABLE orders ALTER COLUMN gross SET EXPRESSION AS (total * 3);
