-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE INDEX orders_note ON orders (note);
-- file: V2__b.sql
DROP INDEX CONCURRENTLY orders_note;
-- down
CREATE INDEX CONCURRENTLY orders_by_note ON orders (note);
