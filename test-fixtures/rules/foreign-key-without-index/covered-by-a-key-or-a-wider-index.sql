-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__tables.sql
CREATE TABLE a (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE);
CREATE TABLE b (user_id bigint REFERENCES users ON DELETE CASCADE, n integer, UNIQUE (user_id, n));
CREATE TABLE c (user_id bigint REFERENCES users ON DELETE CASCADE, n integer);
CREATE INDEX ON c (user_id DESC, n);
CREATE TABLE d (user_id bigint REFERENCES users ON DELETE SET NULL);
CREATE INDEX ON d (user_id) WHERE user_id IS NOT NULL;
