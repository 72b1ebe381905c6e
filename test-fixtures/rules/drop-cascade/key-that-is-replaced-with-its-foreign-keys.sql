-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, code text CONSTRAINT code UNIQUE);
CREATE TABLE orders (customer_id bigint REFERENCES customers, code text);
CREATE TABLE notes (code text REFERENCES customers (code));
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY customers_id ON customers (id);
-- file: V3__key.sql
ALTER TABLE customers DROP CONSTRAINT customers_pkey CASCADE;
ALTER TABLE customers ADD CONSTRAINT customers_pkey PRIMARY KEY USING INDEX customers_id;
ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;
