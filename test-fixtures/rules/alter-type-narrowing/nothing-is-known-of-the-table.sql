-- file: V1__b.sql
-- expect: alter-type-rewriting
ALTER TABLE guests ALTER COLUMN size TYPE integer;
