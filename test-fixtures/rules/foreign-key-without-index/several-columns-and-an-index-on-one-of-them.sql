-- file: V1__shops.sql
CREATE TABLE shops (tenant bigint, id bigint, PRIMARY KEY (tenant, id));
-- file: V2__orders.sql
CREATE TABLE orders (tenant bigint, shop_id bigint,
  FOREIGN KEY (tenant, shop_id) REFERENCES shops ON DELETE CASCADE);
CREATE INDEX ON orders (shop_id);
-- file: V3__carts.sql
-- expect: foreign-key-without-index
CREATE TABLE carts (tenant bigint, shop_id bigint,
  FOREIGN KEY (tenant, shop_id) REFERENCES shops ON DELETE CASCADE);
