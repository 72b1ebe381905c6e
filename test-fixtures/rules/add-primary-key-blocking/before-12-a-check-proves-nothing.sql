-- version: 11
-- file: V1__orders.sql
CREATE TABLE orders (id bigint, note text, CONSTRAINT id_set CHECK (id IS NOT NULL));
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY orders_key ON orders (id);
-- file: V3__key.sql
-- expect: add-primary-key-blocking
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_key;
