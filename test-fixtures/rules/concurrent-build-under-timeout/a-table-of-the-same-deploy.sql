-- transactions: per-statement
-- file: V1__a.sql
SET statement_timeout = '2min';
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE INDEX CONCURRENTLY i ON orders (note);
