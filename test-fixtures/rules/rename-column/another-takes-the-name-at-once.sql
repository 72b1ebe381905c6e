-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, bio text);
-- file: V2__b.sql
-- The running version finds no bio of anybody any more.
-- expect: rename-column
ALTER TABLE people RENAME COLUMN bio TO bio_old;
ALTER TABLE people ADD COLUMN bio text;
