-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN plain AS integer;
-- file: V2__column.sql
-- expect: add-column-rewriting
ALTER TABLE orders ADD COLUMN amount positive;
ALTER TABLE orders ADD COLUMN other plain;
