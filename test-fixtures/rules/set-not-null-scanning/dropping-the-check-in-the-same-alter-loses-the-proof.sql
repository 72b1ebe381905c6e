-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text DEFAULT 'new', total int DEFAULT 0);
ALTER TABLE orders ADD CONSTRAINT status_set CHECK (status IS NOT NULL);
-- file: V2__required.sql
ALTER TABLE orders
    -- expect: set-not-null-scanning
    ALTER COLUMN status SET NOT NULL,
    DROP CONSTRAINT status_set;
