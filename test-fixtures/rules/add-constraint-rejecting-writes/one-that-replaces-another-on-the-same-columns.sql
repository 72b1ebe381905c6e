-- file: V1__jobs.sql
CREATE TABLE jobs (
    id bigint PRIMARY KEY,
    state text NOT NULL,
    finalized_at timestamptz,
    CONSTRAINT jobs_finalized CHECK (finalized_at IS NULL OR state = 'done')
);
-- file: V2__check.sql
-- expect: update-unbatched
UPDATE jobs SET state = 'done' WHERE state = 'finished';
ALTER TABLE jobs DROP CONSTRAINT jobs_finalized;
ALTER TABLE jobs ADD CONSTRAINT jobs_finalized CHECK (state = 'done' OR finalized_at IS NULL) NOT VALID;
