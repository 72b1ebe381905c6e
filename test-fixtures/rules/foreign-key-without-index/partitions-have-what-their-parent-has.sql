-- file: V1__events.sql
CREATE TABLE users (id bigint PRIMARY KEY);
-- expect: foreign-key-without-index
CREATE TABLE events (user_id bigint REFERENCES users ON DELETE CASCADE, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
