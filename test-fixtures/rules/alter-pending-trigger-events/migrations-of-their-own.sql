-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers DEFERRABLE INITIALLY DEFERRED, note text);
-- file: V2__b.sql
INSERT INTO orders VALUES (1, 1, 'first');
-- file: V3__c.sql
ALTER TABLE orders ADD COLUMN paid boolean;
