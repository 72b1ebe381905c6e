-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer bigint, state text);
CREATE INDEX one ON orders (customer, state);
CREATE INDEX other ON orders (customer);
CREATE UNIQUE INDEX pair ON orders (id, state);
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE orders DROP COLUMN state;
