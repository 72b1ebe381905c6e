-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text DEFAULT 'new', total int DEFAULT 0);
ALTER TABLE orders ADD CONSTRAINT status_set CHECK (NOT status IS NULL);
-- file: V2__required.sql
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
