-- setup: base.sql
-- 10-18: locks nothing

CREATE EXTENSION citext;

-- statement:
DROP EXTENSION citext;
