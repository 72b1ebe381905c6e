-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, bio text, size integer, mood text);
-- file: V2__b.sql
ALTER TABLE people ADD COLUMN bio_new text, ADD COLUMN size_new bigint;
-- expect: backfill-under-lock
UPDATE people SET bio_new = bio, size_new = size;
ALTER TABLE people
    DROP COLUMN bio,
    DROP COLUMN size,
-- expect: drop-column
    DROP COLUMN mood;
ALTER TABLE people RENAME COLUMN bio_new TO bio;
ALTER TABLE people RENAME COLUMN size_new TO size;
ALTER TABLE people ADD COLUMN mood text;
