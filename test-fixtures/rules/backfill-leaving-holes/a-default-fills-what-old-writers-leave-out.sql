-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN tax integer DEFAULT 0, ADD COLUMN fee integer;
-- file: V3__c.sql same deploy
-- expect: update-unbatched
UPDATE orders SET tax = total / 5, fee = 1;
ALTER TABLE orders ALTER COLUMN fee SET DEFAULT 1;
