-- file: V1__a.sql
CREATE TABLE a (n text);
ALTER TABLE a ALTER COLUMN n TYPE integer USING n::integer;
