-- version: 10
-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, region text);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- file: V2__trigger.sql
-- expect: statement-too-new
CREATE TRIGGER orders_stamp BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER orders_stamped BEFORE INSERT ON orders FOR EACH ROW EXECUTE PROCEDURE stamp();
-- file: V3__backfill.sql
DO $$
BEGIN
    UPDATE orders SET region = 'eu' WHERE id = 1;
-- expect: statement-too-new
    COMMIT;
END $$;
