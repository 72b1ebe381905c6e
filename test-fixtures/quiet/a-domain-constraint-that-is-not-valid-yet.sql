-- file: V1__orders.sql
CREATE DOMAIN amount AS integer;
CREATE TABLE orders (id bigint PRIMARY KEY, total amount);
-- file: V2__constraint.sql
ALTER DOMAIN amount ADD CONSTRAINT amount_positive CHECK (VALUE > 0) NOT VALID;
ALTER DOMAIN amount SET DEFAULT 1;
