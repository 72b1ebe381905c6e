-- version: 11-18
-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
-- file: V2__index.sql
-- expect: statement-unsupported
CREATE UNIQUE INDEX events_id ON ONLY events (id);
-- file: V3__key.sql
-- expect: statement-unsupported
ALTER TABLE events ADD PRIMARY KEY (id);
