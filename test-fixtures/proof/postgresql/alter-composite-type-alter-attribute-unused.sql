-- setup: base.sql
-- 10-18: locks comp ACCESS EXCLUSIVE

CREATE TYPE comp AS (a int);

-- statement:
ALTER TYPE comp ALTER ATTRIBUTE a TYPE bigint;
