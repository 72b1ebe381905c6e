-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__notes.sql
CREATE TABLE notes (id bigint PRIMARY KEY, user_id bigint REFERENCES users,
  order_id bigint REFERENCES orders ON DELETE RESTRICT, reply_to bigint REFERENCES notes ON DELETE NO ACTION);
