-- file: V1__apps.sql
CREATE TABLE apps (id bigint PRIMARY KEY, kind text, main boolean, gone timestamptz);
CREATE UNIQUE INDEX one_main ON apps (kind, main) WHERE main;
-- file: V2__not_those_that_are_gone.sql
-- expect: drop-unique-breaking-upserts, drop-index-blocking
DROP INDEX one_main;
-- expect: create-index-blocking, add-unique-rejecting-duplicates
CREATE UNIQUE INDEX one_main ON apps (kind, main) WHERE main AND gone IS NULL;
-- said: No unique index on exactly these columns of apps is left, so where a running application version sends INSERT … ON CONFLICT (kind, main) WHERE main, that fails from the moment this commits. Duplicates are let in.
-- step: CREATE UNIQUE INDEX CONCURRENTLY one_main_new ON apps (kind, main) WHERE main AND gone IS NULL;
-- step: Release a version whose ON CONFLICT names the columns and the condition of the new index.
