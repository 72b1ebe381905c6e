-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, bio text);
-- file: V2__b.sql
ALTER TABLE people RENAME COLUMN bio TO bio_old;
ALTER TABLE people ADD COLUMN bio text;
-- expect: backfill-under-lock
UPDATE people SET bio = trim(bio_old);
