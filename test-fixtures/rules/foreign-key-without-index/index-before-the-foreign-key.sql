-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__index.sql
CREATE INDEX CONCURRENTLY orders_user ON orders (user_id);
-- file: V3__key.sql
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE NOT VALID;
-- file: V4__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT k;
