-- setup: base.sql
-- 10-18: locks pair ACCESS EXCLUSIVE

CREATE TYPE pair AS (x int);
ALTER TYPE pair SET SCHEMA public;

-- statement:
ALTER TYPE pair RENAME TO couple;
