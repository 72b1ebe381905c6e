-- setup: base.sql
-- 10-18: locks pair ACCESS EXCLUSIVE

CREATE TYPE pair AS (a int, b int);
CREATE TYPE s2.pair AS (a int);
CREATE TABLE t (q s2.pair, r int);

-- statement:
ALTER TYPE pair ALTER ATTRIBUTE a TYPE bigint;
