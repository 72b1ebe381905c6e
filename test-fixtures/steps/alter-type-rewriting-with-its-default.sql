-- The default that the migration sets beside the type is the one to keep.
-- rule: alter-type-rewriting
-- file: V1__orders.sql
CREATE TYPE kind AS ENUM ('all', 'local');
CREATE TABLE sites (id bigint PRIMARY KEY, listing text NOT NULL DEFAULT 'All');
-- file: V2__type.sql
ALTER TABLE sites
    ALTER COLUMN listing DROP DEFAULT,
-- expect: alter-type-rewriting, alter-type-incompatible
    ALTER COLUMN listing TYPE kind USING lower(listing)::kind,
    ALTER COLUMN listing SET DEFAULT 'local'::kind;
-- old version: INSERT INTO sites (id) SELECT count(*) FROM sites
-- in the end: SELECT pg_get_expr(adbin, adrelid) = '''local''::kind' FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE attname = 'listing'
