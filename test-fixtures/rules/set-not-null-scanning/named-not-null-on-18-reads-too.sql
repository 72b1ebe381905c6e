-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text DEFAULT 'new', total int DEFAULT 0);
-- file: V2__required.sql
-- expect: set-not-null-scanning
ALTER TABLE orders ADD CONSTRAINT status_set NOT NULL status;
