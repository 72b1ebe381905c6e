-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, note text) PARTITION BY RANGE (at);
