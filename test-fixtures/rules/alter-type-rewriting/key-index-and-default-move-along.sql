-- file: V1__items.sql
-- expect: integer-key
CREATE TABLE items (id serial PRIMARY KEY, code integer NOT NULL DEFAULT 0 UNIQUE, note text);
CREATE INDEX items_code ON items (code DESC, note);
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE items ALTER COLUMN id TYPE bigint;
-- file: V3__type.sql
-- expect: alter-type-rewriting
ALTER TABLE items ALTER COLUMN code TYPE bigint;
