-- setup: base.sql
-- 10-18: locks nothing

CREATE ROLE another;

-- statement:
DROP ROLE another;
