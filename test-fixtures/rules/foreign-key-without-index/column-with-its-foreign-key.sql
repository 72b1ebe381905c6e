-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__column.sql
-- expect: foreign-key-without-index
ALTER TABLE orders ADD COLUMN seller_id bigint REFERENCES users ON DELETE SET NULL, ADD COLUMN note text;
