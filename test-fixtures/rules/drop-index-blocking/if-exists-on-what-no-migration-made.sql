-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__index.sql
DROP INDEX IF EXISTS orders_note;
-- file: V2_1__index.sql
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
-- file: V3__index.sql
-- expect: drop-index-blocking
DROP INDEX IF EXISTS orders_note;
-- expect: drop-index-blocking
DROP INDEX orders_by_hand;
