-- file: V1__a.sql
CREATE TABLE a (n integer);
-- file: V2__b.sql
-- expect: alter-type-rewriting
ALTER TABLE a ALTER COLUMN n TYPE bigint;
