-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, state text CONSTRAINT state_known CHECK (state IN ('new', 'done')));
-- file: V2__b.sql
ALTER TABLE jobs DROP CONSTRAINT state_known, ADD CONSTRAINT state_known CHECK (state IN ('new', 'done', 'lost')) NOT VALID;
-- file: V3__c.sql
ALTER TABLE jobs
    DROP CONSTRAINT IF EXISTS state_known,
-- expect: replace-check-narrowing
    ADD CONSTRAINT state_known CHECK (state IN ('new')) NOT VALID;
