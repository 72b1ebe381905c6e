-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- file: V2__b.sql
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE VIEW totals AS SELECT total FROM orders;
CREATE TRIGGER stamp BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION stamp();
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
ALTER TABLE orders ADD COLUMN note text;
-- down
-- expect: undo-incomplete
ALTER TABLE orders DROP COLUMN note;
-- file: V3__c.sql
CREATE TABLE lines (id bigint PRIMARY KEY, mood mood);
ALTER TABLE orders VALIDATE CONSTRAINT positive;
