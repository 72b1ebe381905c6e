-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__unique.sql same deploy
ALTER TABLE orders ADD UNIQUE (note);
ALTER TABLE orders ADD COLUMN reference text UNIQUE;
