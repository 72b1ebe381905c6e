-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE pair AS (a int, b text);

-- statement:
CREATE TABLE paired (p pair);
