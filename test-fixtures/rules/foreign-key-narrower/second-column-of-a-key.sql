-- file: V1__shop.sql
CREATE TABLE shops (tenant integer, id bigint, PRIMARY KEY (tenant, id));
-- file: V2__orders.sql
-- expect: foreign-key-narrower
CREATE TABLE orders (tenant integer, shop integer, FOREIGN KEY (tenant, shop) REFERENCES shops);
