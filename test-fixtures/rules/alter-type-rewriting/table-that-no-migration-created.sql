-- file: V1__type.sql
-- expect: alter-type-rewriting
ALTER TABLE items ALTER COLUMN id TYPE bigint;
