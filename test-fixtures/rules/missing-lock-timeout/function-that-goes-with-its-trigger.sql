-- lock-timeout: required
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigserial PRIMARY KEY, customer_id bigint CONSTRAINT k REFERENCES customers, at timestamptz);
CREATE INDEX orders_at ON orders (at);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at = now(); RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE PROCEDURE touch();
CREATE VIEW recent AS SELECT id FROM orders;
-- file: V2__function.sql
-- expect: missing-lock-timeout
DROP FUNCTION touch() CASCADE;
