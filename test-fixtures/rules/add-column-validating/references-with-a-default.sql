-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__region.sql
-- expect: add-column-validating, foreign-key-without-index
ALTER TABLE orders ADD COLUMN billed_to bigint DEFAULT 1 REFERENCES customers (id) ON DELETE CASCADE;
