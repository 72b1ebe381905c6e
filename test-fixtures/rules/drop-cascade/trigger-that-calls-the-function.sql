-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
CREATE TABLE lines (id bigint PRIMARY KEY, at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at = now(); RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE PROCEDURE touch();
-- file: V2__function.sql
DROP FUNCTION touch() CASCADE;
