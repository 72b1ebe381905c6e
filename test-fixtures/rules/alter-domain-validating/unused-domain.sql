-- file: V1__d.sql
CREATE DOMAIN money_amount AS integer;
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
-- file: V2__check.sql
ALTER DOMAIN money_amount ADD CONSTRAINT positive CHECK (VALUE > 0);
ALTER DOMAIN money_amount SET NOT NULL;
