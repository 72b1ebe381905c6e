-- setup: base.sql
-- 10-18: locks pair ACCESS EXCLUSIVE

CREATE TYPE pair AS (a int, b text);

-- statement:
ALTER TYPE pair RENAME TO couple;
