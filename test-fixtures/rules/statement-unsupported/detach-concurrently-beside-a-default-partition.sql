-- version: 14-18
-- transactions: per-statement
-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_rest PARTITION OF events DEFAULT;
-- file: V2__detach.sql
-- expect: statement-unsupported
ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;
