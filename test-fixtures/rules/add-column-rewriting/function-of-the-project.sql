-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE FUNCTION fresh() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN random()::text; END $$;
CREATE FUNCTION fixed() RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 'x'; END $$;
-- file: V2__column.sql
-- expect: add-column-rewriting
ALTER TABLE orders ADD COLUMN a text DEFAULT fresh();
ALTER TABLE orders ADD COLUMN b text DEFAULT fixed();
