-- setup: base.sql
-- 10-18: refused 42P07 relation "big" already exists


-- statement:
CREATE TABLE big AS SELECT 1 AS a;
