-- file: V1__shop.sql
CREATE TABLE orders (number text);
-- file: V2__id.sql
-- expect: add-column-rewriting, integer-key
ALTER TABLE orders ADD COLUMN id serial PRIMARY KEY CONSTRAINT orders_id_there NOT NULL;
