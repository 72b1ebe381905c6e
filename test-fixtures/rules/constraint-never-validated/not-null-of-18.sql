-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, code text);
-- file: V2__nn.sql
-- expect: constraint-never-validated
ALTER TABLE orders ADD CONSTRAINT nn NOT NULL total NOT VALID;
ALTER TABLE orders ADD CONSTRAINT code_nn NOT NULL code NOT VALID;
-- file: V3__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT code_nn;
