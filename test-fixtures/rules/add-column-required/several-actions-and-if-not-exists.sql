-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE jobs
    ADD COLUMN note text,
-- expect: add-column-required
    ADD COLUMN owner text NOT NULL,
-- expect: add-column-required
    ADD COLUMN IF NOT EXISTS kind text NOT NULL;
-- file: V3__c.sql
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS kind text NOT NULL;
