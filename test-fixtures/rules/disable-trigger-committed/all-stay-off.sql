-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at = now(); RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE PROCEDURE touch();
-- file: V2__off.sql
-- expect: disable-trigger-committed
ALTER TABLE orders DISABLE TRIGGER ALL;
