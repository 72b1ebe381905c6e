-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE TABLE fresh (id bigint);
CREATE TEMP TABLE mine (id bigint);
DELETE FROM fresh;
DELETE FROM mine;
