-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
ALTER TABLE events_rest ADD CONSTRAINT keeps_out CHECK (region NOT IN ('de', 'fr', 'it'));
-- file: V2__partition.sql
CREATE TABLE events_eu PARTITION OF events FOR VALUES IN ('de', 'fr');
-- expect: create-partition-scanning-default
CREATE TABLE events_us PARTITION OF events FOR VALUES IN ('us');
