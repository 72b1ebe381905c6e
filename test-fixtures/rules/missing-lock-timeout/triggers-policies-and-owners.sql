-- lock-timeout: required
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigserial PRIMARY KEY, customer_id bigint CONSTRAINT k REFERENCES customers, at timestamptz);
CREATE INDEX orders_at ON orders (at);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at = now(); RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE PROCEDURE touch();
CREATE VIEW recent AS SELECT id FROM orders;
-- file: V2__off.sql
-- expect: missing-lock-timeout
ALTER TABLE orders DISABLE TRIGGER touch;
-- file: V3__drop.sql
-- expect: missing-lock-timeout
DROP TRIGGER touch ON orders;
-- file: V4__rows.sql
-- expect: missing-lock-timeout, row-security-without-policy
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- file: V5__policy.sql
-- expect: missing-lock-timeout
CREATE POLICY own ON orders USING (customer_id = 1);
-- file: V6__owner.sql
-- expect: missing-lock-timeout, change-owner
ALTER TABLE orders OWNER TO postgres;
-- file: V7__identity.sql
-- expect: missing-lock-timeout
ALTER TABLE orders REPLICA IDENTITY FULL;
-- file: V8__key.sql
-- expect: missing-lock-timeout
ALTER TABLE orders ALTER CONSTRAINT k DEFERRABLE;
-- file: V9__storage.sql
-- expect: missing-lock-timeout
ALTER TABLE customers ALTER COLUMN name SET STORAGE EXTERNAL;
