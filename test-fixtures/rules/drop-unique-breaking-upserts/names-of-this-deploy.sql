-- file: V1__apps.sql
CREATE TABLE apps (id bigint PRIMARY KEY, kind text, CONSTRAINT kinds UNIQUE (kind));
-- file: V2__other_names.sql
-- expect: rename-column
ALTER TABLE apps RENAME COLUMN kind TO sort;
-- expect: drop-unique-breaking-upserts
ALTER TABLE apps DROP CONSTRAINT kinds;
-- file: V3__only_for_a_moment.sql
-- expect: create-index-blocking, add-unique-rejecting-duplicates
CREATE UNIQUE INDEX sorts ON apps (sort);
-- expect: drop-index-blocking
DROP INDEX sorts;
-- said: No unique index on exactly these columns of apps is left, so where a running application version sends INSERT … ON CONFLICT (kind), that fails from the moment this commits. Duplicates are let in.
-- step: CREATE UNIQUE INDEX CONCURRENTLY kinds_new ON apps (sort);
