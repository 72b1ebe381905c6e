-- file: V1__feed.sql
CREATE PUBLICATION feed FOR TABLE orders;
-- file: V2__events.sql
CREATE TABLE events (id bigint, day date) PARTITION BY RANGE (day);
ALTER PUBLICATION feed ADD TABLE events;
