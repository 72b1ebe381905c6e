-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER fill BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION fill();
-- file: V2__b.sql
-- expect: drop-still-depended-on
DROP FUNCTION fill();
