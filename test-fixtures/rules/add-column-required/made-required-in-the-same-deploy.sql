-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN tax integer, ADD COLUMN fee integer, ADD COLUMN sum integer;
-- file: V3__c.sql same deploy
-- expect: add-column-required, set-not-null-scanning
ALTER TABLE orders ALTER COLUMN tax SET NOT NULL;
ALTER TABLE orders ALTER COLUMN fee SET DEFAULT 0;
-- expect: set-not-null-scanning
ALTER TABLE orders ALTER COLUMN fee SET NOT NULL;
