-- file: V1__partition.sql
-- expect: create-partition-blocking
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
