-- file: V1__events.sql
CREATE TABLE events (id bigint, day date) PARTITION BY RANGE (day);
-- file: V2__index.sql
-- expect: create-partitioned-index-blocking
CREATE INDEX events_id ON events (id);
