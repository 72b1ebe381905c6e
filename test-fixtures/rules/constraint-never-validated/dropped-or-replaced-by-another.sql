-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
-- file: V2__check.sql
ALTER TABLE orders ADD CONSTRAINT k CHECK (total > 0) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT l CHECK (total < 100) NOT VALID;
-- file: V3__other.sql
ALTER TABLE orders DROP CONSTRAINT l;
ALTER TABLE orders DROP CONSTRAINT k;
-- expect: constraint-never-validated
ALTER TABLE orders ADD CONSTRAINT k CHECK (total > -5) NOT VALID;
-- file: V4__other.sql
COMMENT ON TABLE orders IS 'x';
