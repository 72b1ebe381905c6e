-- file: V1__events.sql
CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz CONSTRAINT later CHECK (at > now()));
-- file: V2__events.sql
ALTER TABLE events DROP CONSTRAINT later;
