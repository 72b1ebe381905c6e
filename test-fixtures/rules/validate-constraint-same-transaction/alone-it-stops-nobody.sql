-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID;
-- file: V2__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT c;
