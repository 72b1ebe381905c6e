-- file: V1__events.sql
CREATE TABLE events (id bigint, day date) PARTITION BY RANGE (day);
-- file: V2__index.sql
CREATE INDEX events_id ON events (id);
