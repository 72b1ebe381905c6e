-- file: V1__shop.sql
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id integer REFERENCES users);
-- file: V2__wide.sql
-- expect: alter-type-rewriting, foreign-key-narrower
ALTER TABLE users ALTER COLUMN id TYPE bigint;
