-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at = now(); RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE PROCEDURE touch();
-- file: V2__all.sql
ALTER TABLE orders DISABLE TRIGGER ALL;
DELETE FROM orders WHERE id = 1;
ALTER TABLE orders ENABLE TRIGGER ALL;
-- file: V3__one.sql
ALTER TABLE orders DISABLE TRIGGER touch;
DELETE FROM orders WHERE id = 2;
ALTER TABLE orders ENABLE TRIGGER touch;
