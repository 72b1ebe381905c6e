-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE pair AS (a int, b text);

-- statement:
ALTER TYPE pair SET SCHEMA s2;
