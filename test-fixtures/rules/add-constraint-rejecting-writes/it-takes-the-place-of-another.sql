-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0);
-- file: V2__b.sql
-- expect: delete-unbatched
DELETE FROM orders WHERE note = 'old';
ALTER TABLE orders DROP CONSTRAINT positive;
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0 OR total = -1) NOT VALID;
