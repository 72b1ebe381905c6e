-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint CONSTRAINT buyer REFERENCES customers DEFERRABLE INITIALLY DEFERRED, note text);
-- file: V2__b.sql
INSERT INTO orders VALUES (1, 1, 'first');
ALTER TABLE orders ADD COLUMN paid boolean;
INSERT INTO orders VALUES (2, 1, 'second');
DO $$ BEGIN ALTER TABLE orders ADD COLUMN sent boolean; END $$;
BEGIN;
INSERT INTO orders VALUES (3, 1, 'third');
-- expect: alter-pending-trigger-events
ALTER TABLE orders ADD COLUMN lost boolean;
COMMIT;
ALTER TABLE orders ADD COLUMN found boolean;
