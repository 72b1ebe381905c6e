-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, shop_id bigint);
-- file: V2__members.sql
-- expect: foreign-key-without-index
CREATE TABLE members (team_id bigint, user_id bigint REFERENCES users ON DELETE CASCADE, PRIMARY KEY (team_id, user_id));
