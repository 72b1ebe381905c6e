-- version: 17
-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE kinds (kind text PRIMARY KEY);
-- file: V2__key.sql
-- expect: add-foreign-key-validating
ALTER TABLE events ADD CONSTRAINT k FOREIGN KEY (kind) REFERENCES kinds (kind);
