-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, mail text NOT NULL, size integer);
-- file: V2__b.sql
ALTER TABLE people ALTER COLUMN mail DROP NOT NULL;
-- expect: alter-type-rewriting
ALTER TABLE people ALTER COLUMN size TYPE bigint;
-- down
-- expect: alter-type-rewriting, alter-type-narrowing
ALTER TABLE people ALTER COLUMN size TYPE integer;
-- expect: set-not-null-rejecting-writes, set-not-null-scanning
ALTER TABLE people ALTER COLUMN mail SET NOT NULL;
