-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
SET statement_timeout = '5s';
-- expect: create-index-blocking
CREATE INDEX i ON orders (note);
