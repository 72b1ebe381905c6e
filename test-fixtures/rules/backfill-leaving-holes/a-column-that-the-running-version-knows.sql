-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN tax integer;
-- file: V3__c.sql
-- expect: update-unbatched
UPDATE orders SET tax = total;
