-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, code text CONSTRAINT code UNIQUE);
CREATE TABLE orders (customer_id bigint REFERENCES customers, code text);
CREATE TABLE notes (code text REFERENCES customers (code));
-- file: V2__key.sql
-- expect: drop-cascade, drop-primary-key
ALTER TABLE customers DROP CONSTRAINT customers_pkey CASCADE;
-- file: V3__code.sql
-- expect: drop-cascade, drop-unique-breaking-upserts
ALTER TABLE customers DROP CONSTRAINT code CASCADE;
