-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: delete-unbatched
DELETE FROM orders WHERE total < 0;
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT ENFORCED;
