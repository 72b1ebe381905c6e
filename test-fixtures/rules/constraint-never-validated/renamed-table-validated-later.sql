-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
-- file: V2__check.sql
ALTER TABLE orders ADD CONSTRAINT k CHECK (total > 0) NOT VALID;
-- file: V3__name.sql
-- expect: rename-table
ALTER TABLE orders RENAME TO purchases;
-- file: V4__validate.sql
ALTER TABLE purchases VALIDATE CONSTRAINT k;
