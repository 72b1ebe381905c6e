-- file: V1__orders.sql
CREATE DOMAIN money_amount AS integer;
CREATE TABLE orders (id bigint PRIMARY KEY, total money_amount);
CREATE TABLE invoices (id bigint PRIMARY KEY, total money_amount);
ALTER DOMAIN money_amount ADD CONSTRAINT positive CHECK (VALUE > 0);
-- file: V2__loosen.sql
ALTER DOMAIN money_amount DROP CONSTRAINT positive;
ALTER DOMAIN money_amount SET DEFAULT 1;
