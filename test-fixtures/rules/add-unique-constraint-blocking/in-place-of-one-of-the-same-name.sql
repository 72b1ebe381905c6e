-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, number text CONSTRAINT orders_number UNIQUE, shop bigint);
-- file: V2__number.sql
ALTER TABLE orders
    -- expect: drop-unique-breaking-upserts
    DROP CONSTRAINT orders_number,
    -- expect: add-unique-constraint-blocking
    ADD CONSTRAINT orders_number UNIQUE (shop, number);
