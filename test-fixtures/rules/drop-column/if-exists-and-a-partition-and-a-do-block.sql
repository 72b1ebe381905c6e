-- file: V1__a.sql
CREATE TABLE events (id bigint, day date NOT NULL, note text, mood text) PARTITION BY RANGE (day);
CREATE TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE IF EXISTS events DROP COLUMN IF EXISTS note;
-- file: V3__c.sql
ALTER TABLE events DROP COLUMN IF EXISTS note;
-- file: V4__d.sql
DO $$
BEGIN
-- expect: drop-column
    ALTER TABLE events DROP COLUMN mood;
END $$;
