-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers DEFERRABLE INITIALLY DEFERRED, note text);
-- file: V2__b.sql
DELETE FROM customers WHERE id = 1;
ALTER TABLE orders ADD COLUMN paid boolean;
-- expect: alter-pending-trigger-events
ALTER TABLE customers ADD COLUMN email text;
