-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers DEFERRABLE INITIALLY DEFERRED, note text);
-- file: V2__b.sql
INSERT INTO customers VALUES (1, 'first');
UPDATE customers SET name = 'second' WHERE id = 1;
ALTER TABLE customers ADD COLUMN email text;
-- file: V3__c.sql
UPDATE orders SET note = 'none', customer_id = NULL WHERE id = 1;
DELETE FROM orders WHERE id = 2;
ALTER TABLE orders ADD COLUMN paid boolean;
