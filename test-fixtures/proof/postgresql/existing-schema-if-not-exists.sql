-- setup: base.sql
-- 10-18: locks nothing


-- statement:
CREATE SCHEMA IF NOT EXISTS s2;
