-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__gross.sql
-- expect: add-column-validating
ALTER TABLE orders ADD COLUMN gross integer GENERATED ALWAYS AS (total * 2) VIRTUAL CHECK (gross > 0);
