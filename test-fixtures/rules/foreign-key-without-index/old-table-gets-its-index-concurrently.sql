-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__key.sql
-- expect: foreign-key-without-index
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (user_id) REFERENCES users ON DELETE SET NULL NOT VALID;
-- file: V3__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT k;
