-- file: V1__shop.sql
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id integer REFERENCES users);
-- file: V2__wide.sql
-- expect: alter-type-rewriting
ALTER TABLE users ALTER COLUMN id TYPE bigint;
-- file: V3__wide.sql
-- expect: alter-type-rewriting
ALTER TABLE orders ALTER COLUMN user_id TYPE bigint;
