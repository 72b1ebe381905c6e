-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__a.sql
CREATE TABLE a (user_id bigint REFERENCES users ON DELETE CASCADE);
-- file: V3__b.sql
-- expect: rename-table
ALTER TABLE a RENAME TO b;
-- expect: rename-column
ALTER TABLE b RENAME user_id TO owner_id;
-- file: V4__index.sql
CREATE INDEX CONCURRENTLY b_owner ON b (owner_id);
