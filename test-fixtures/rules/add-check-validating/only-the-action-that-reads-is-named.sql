-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__check.sql
ALTER TABLE orders
    ADD COLUMN tax integer,
    -- expect: add-check-validating
    ADD CONSTRAINT c CHECK (total > 0),
    ALTER COLUMN note SET DEFAULT '';
