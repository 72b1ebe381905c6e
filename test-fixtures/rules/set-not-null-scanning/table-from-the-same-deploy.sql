-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text DEFAULT 'new', total int DEFAULT 0);
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
