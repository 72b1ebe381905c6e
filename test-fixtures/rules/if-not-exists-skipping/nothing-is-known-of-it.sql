-- file: V1__a.sql
ALTER TABLE old ADD COLUMN x integer;
-- file: V2__b.sql
CREATE TABLE IF NOT EXISTS old (id bigint PRIMARY KEY, y integer);
ALTER TABLE old ADD COLUMN IF NOT EXISTS y text;
