-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE TABLE fresh (id bigint);
REVOKE ALL ON fresh FROM web;
REVOKE ALL ON orders FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
