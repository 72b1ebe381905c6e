-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: drop-table
DROP TABLE IF EXISTS orders;
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
