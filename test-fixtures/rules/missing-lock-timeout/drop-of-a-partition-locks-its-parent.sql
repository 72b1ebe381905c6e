-- lock-timeout: required
-- version: 13
-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
-- file: V2__draft.sql
-- expect: create-partition-blocking, missing-lock-timeout
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- file: V3__undo.sql same deploy
-- expect: missing-lock-timeout
DROP TABLE events_2024;
