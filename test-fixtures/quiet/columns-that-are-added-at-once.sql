-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__columns.sql
ALTER TABLE orders
    ADD COLUMN a text,
    ADD COLUMN b text NOT NULL DEFAULT 'x',
    ADD COLUMN c timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN d integer DEFAULT 1 + 1;
