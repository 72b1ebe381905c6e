-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers DEFERRABLE INITIALLY DEFERRED, note text);
INSERT INTO customers VALUES (1, 'first');
INSERT INTO orders VALUES (1, 1, 'first');
-- expect: alter-pending-trigger-events
CREATE INDEX orders_customer ON orders (customer_id);
