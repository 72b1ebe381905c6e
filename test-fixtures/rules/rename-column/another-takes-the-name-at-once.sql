-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, bio text, size integer);
-- file: V2__b.sql
-- expect: rename-column
ALTER TABLE people RENAME COLUMN bio TO bio_old;
ALTER TABLE people ADD COLUMN bio text;
-- file: V3__c.sql
ALTER TABLE people RENAME COLUMN size TO size_old;
ALTER TABLE people ADD COLUMN size bigint;
-- expect: backfill-under-lock
UPDATE people SET size = size_old;
