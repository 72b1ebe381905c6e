-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE UNIQUE INDEX orders_note ON orders (note);
-- file: V2__b.sql
-- expect: drop-unique-breaking-upserts
DROP INDEX CONCURRENTLY orders_note;
-- file: V3__c.sql same deploy
-- expect: create-index-blocking
CREATE UNIQUE INDEX orders_note ON orders (note);
