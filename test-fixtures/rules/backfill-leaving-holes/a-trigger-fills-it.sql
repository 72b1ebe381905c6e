-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tax := NEW.total; RETURN NEW; END $$;
ALTER TABLE orders ADD COLUMN tax integer;
CREATE TRIGGER fill BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION fill();
-- file: V3__c.sql same deploy
-- expect: update-unbatched
UPDATE orders SET tax = total;
