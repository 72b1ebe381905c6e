-- file: V1__shop.sql
CREATE TABLE users (id bigserial PRIMARY KEY, small integer UNIQUE);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id int4);
-- file: V2__column.sql
-- expect: foreign-key-narrower
ALTER TABLE orders ADD COLUMN seller_id int REFERENCES users;
-- file: V3__key.sql
-- expect: foreign-key-narrower
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
-- file: V4__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT k;
-- file: V5__small.sql
-- expect: foreign-key-narrower
ALTER TABLE orders ADD COLUMN small smallint REFERENCES users (small), ADD COLUMN note text;
