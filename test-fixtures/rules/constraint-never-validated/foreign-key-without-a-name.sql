-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
-- file: V2__key.sql
-- expect: constraint-never-validated
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;
-- file: V3__other.sql
COMMENT ON TABLE orders IS 'x';
