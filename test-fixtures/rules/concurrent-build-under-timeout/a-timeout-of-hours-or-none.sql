-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
SET statement_timeout = '2h';
SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY i ON orders (note);
SET statement_timeout = '1d';
CREATE INDEX CONCURRENTLY j ON orders (total);
RESET statement_timeout;
CREATE INDEX CONCURRENTLY k ON orders (customer_id);
