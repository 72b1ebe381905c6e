-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__unique.sql
-- expect: add-unique-constraint-blocking, add-unique-rejecting-duplicates
ALTER TABLE ONLY orders ADD CONSTRAINT u UNIQUE (total) DEFERRABLE INITIALLY DEFERRED;
