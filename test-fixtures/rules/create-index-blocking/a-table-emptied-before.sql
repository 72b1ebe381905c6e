-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
BEGIN;
-- expect: truncate
TRUNCATE orders;
COMMIT;
BEGIN;
-- expect: create-index-blocking
CREATE INDEX orders_note ON orders (note);
COMMIT;
