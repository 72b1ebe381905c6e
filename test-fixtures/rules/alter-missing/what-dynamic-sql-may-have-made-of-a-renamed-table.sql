-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE TABLE orders_deleted (id bigint PRIMARY KEY);
CREATE FUNCTION keep_id() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$;
-- file: V2__b.sql
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT relname FROM pg_class WHERE relname LIKE '%_deleted' LOOP
    -- expect: not-understood
    EXECUTE format('CREATE TRIGGER keep_id AFTER DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_id()', name);
  END LOOP;
END
$$;
-- file: V3__c.sql
-- expect: rename-table
ALTER TABLE orders RENAME TO bills;
DROP TRIGGER keep_id ON bills;
