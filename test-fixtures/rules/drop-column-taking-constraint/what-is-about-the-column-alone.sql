-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, state text UNIQUE CHECK (state <> ''), total integer);
CREATE INDEX i ON orders (state);
CREATE INDEX led ON orders (state, total);
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE orders DROP COLUMN state;
