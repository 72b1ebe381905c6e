-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, net integer, tax integer);
-- file: V2__gross.sql
ALTER TABLE orders ADD COLUMN gross integer GENERATED ALWAYS AS (net + tax) VIRTUAL;
