-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL);
-- file: V2__required.sql
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
