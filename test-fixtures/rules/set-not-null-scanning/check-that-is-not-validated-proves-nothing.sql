-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, status text DEFAULT 'new', total int DEFAULT 0);
-- expect: constraint-never-validated
ALTER TABLE orders ADD CONSTRAINT status_set CHECK (status IS NOT NULL) NOT VALID;
-- file: V2__required.sql
-- expect: set-not-null-scanning
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
