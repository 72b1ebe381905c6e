-- file: V1__orders.sql
CREATE DOMAIN money_amount AS integer;
CREATE TABLE orders (id bigint PRIMARY KEY, total money_amount);
CREATE TABLE invoices (id bigint PRIMARY KEY, total money_amount);
-- file: V2__required.sql
-- expect: alter-domain-validating
ALTER DOMAIN money_amount SET NOT NULL;
