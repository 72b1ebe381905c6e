-- file: V1__a.sql
CREATE TYPE job_state AS ENUM ('new', 'done', 'lost');
CREATE TABLE job (
    id bigint PRIMARY KEY,
    state job_state NOT NULL,
    ended_at timestamptz,
    CONSTRAINT ended CHECK ((state IN ('done', 'lost') AND ended_at IS NOT NULL) OR ended_at IS NULL)
);
-- file: V2__narrower.sql
ALTER TABLE job DROP CONSTRAINT ended;
-- expect: replace-check-narrowing
ALTER TABLE job ADD CONSTRAINT ended CHECK (
    (ended_at IS NULL AND state NOT IN ('done', 'lost')) OR (ended_at IS NOT NULL AND state IN ('done', 'lost'))
) NOT VALID;
-- file: V3__the_same_in_other_words.sql
ALTER TABLE job DROP CONSTRAINT ended;
ALTER TABLE job ADD CONSTRAINT ended CHECK (
    (ended_at IS NULL AND state = 'new') OR (ended_at IS NOT NULL AND state <> 'new')
) NOT VALID;
-- said: A running application version that writes a row with NULL in ended_at and 'done' in state to job fails from the moment this commits: the constraint that it replaces took that.
-- step: Release a version that no longer writes a row with NULL in ended_at and 'done' in state, and change the rows that hold it.
