-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- file: V2__key.sql
-- expect: add-primary-key-blocking, add-unique-rejecting-duplicates
ALTER TABLE events ADD PRIMARY KEY (id, day);
