-- With rows the deploy stops, and without rows there is nothing to check: that is said once, by add-column-required.
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__customer.sql
-- expect: add-column-required
ALTER TABLE orders ADD COLUMN customer_id bigint NOT NULL REFERENCES customers (id);
-- expect: add-column-required
ALTER TABLE orders ADD COLUMN total integer NOT NULL CHECK (total >= 0);
