-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
-- expect: truncate
TRUNCATE orders;
-- expect: alter-type-incompatible
ALTER TABLE orders ALTER COLUMN note TYPE uuid USING note::uuid;
CREATE INDEX orders_note ON orders (note);
INSERT INTO orders (id) SELECT generate_series(1, 1000);
-- expect: create-index-blocking
CREATE INDEX orders_id ON orders (id, note);
