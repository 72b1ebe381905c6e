-- file: V1__a.sql
CREATE TABLE events (id bigint PRIMARY KEY);
CREATE TABLE events_next (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE events RENAME TO events_old;
-- expect: rename-table
ALTER TABLE events_next RENAME TO events;
