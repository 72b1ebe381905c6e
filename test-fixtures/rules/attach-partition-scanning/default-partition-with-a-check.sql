-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
ALTER TABLE events_rest ADD CONSTRAINT keeps_out CHECK (NOT (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01'));
-- file: V2__attach.sql
CREATE TABLE events_2026 (LIKE events INCLUDING ALL);
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
