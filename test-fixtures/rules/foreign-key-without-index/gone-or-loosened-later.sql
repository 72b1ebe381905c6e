-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__tables.sql
CREATE TABLE a (user_id bigint REFERENCES users ON DELETE CASCADE);
CREATE TABLE b (user_id bigint CONSTRAINT k REFERENCES users ON DELETE CASCADE);
CREATE TABLE c (user_id bigint REFERENCES users ON DELETE CASCADE);
-- file: V3__gone.sql
-- expect: drop-table
DROP TABLE a;
-- file: V4__loosened.sql
ALTER TABLE b DROP CONSTRAINT k;
-- file: V5__gone.sql
-- expect: drop-column
ALTER TABLE c DROP COLUMN user_id;
