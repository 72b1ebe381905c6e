-- file: V1__orders.sql
CREATE DOMAIN money_amount AS integer;
CREATE TABLE orders (id bigint PRIMARY KEY, total money_amount);
CREATE TABLE invoices (id bigint PRIMARY KEY, total money_amount);
ALTER DOMAIN money_amount ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
-- file: V2__validate.sql
-- expect: alter-domain-validating
ALTER DOMAIN money_amount VALIDATE CONSTRAINT positive;
