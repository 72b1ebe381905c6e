-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE TABLE IF NOT EXISTS big (id bigint PRIMARY KEY, parent_id bigint REFERENCES parent (id));
