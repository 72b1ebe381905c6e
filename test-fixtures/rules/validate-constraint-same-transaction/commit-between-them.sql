-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__check.sql
BEGIN;
ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID;
COMMIT;
BEGIN;
ALTER TABLE orders VALIDATE CONSTRAINT c;
COMMIT;
