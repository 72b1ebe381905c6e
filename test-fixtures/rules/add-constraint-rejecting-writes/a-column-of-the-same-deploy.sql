-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE TABLE shops (id bigint PRIMARY KEY);
ALTER TABLE orders ADD COLUMN shop_id bigint;
ALTER TABLE orders ADD CONSTRAINT shop FOREIGN KEY (shop_id) REFERENCES shops NOT VALID;
