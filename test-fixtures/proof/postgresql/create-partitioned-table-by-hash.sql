-- setup: base.sql
-- 10: refused 22023 unrecognized partitioning strategy "hash"
-- 11-18: locks nothing

-- statement:
CREATE TABLE events (id bigint NOT NULL, note text) PARTITION BY HASH (id);
