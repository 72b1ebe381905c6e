-- file: V1__jobs.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, state text NOT NULL, args text, finalized_at timestamptz);
-- file: V2__check.sql
-- expect: update-unbatched
UPDATE jobs SET args = '{}' WHERE args IS NULL;
ALTER TABLE jobs ADD CONSTRAINT jobs_finalized CHECK (finalized_at IS NULL OR state = 'done') NOT VALID;
