-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
UPDATE orders SET total = 1 WHERE id = 7;
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
