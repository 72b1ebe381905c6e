-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__tax.sql
-- expect: add-column-validating
ALTER TABLE orders ADD COLUMN tax integer CONSTRAINT not_negative CHECK (tax >= 0);
