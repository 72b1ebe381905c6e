-- setup: base.sql
-- 10-18: refused 42P07 relation "pair" already exists

CREATE TYPE pair AS (a int, b int);

-- statement:
CREATE INDEX pair ON big (i4);
