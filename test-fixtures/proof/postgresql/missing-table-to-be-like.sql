-- setup: base.sql
-- 10-18: refused 42P01 relation "t" does not exist

CREATE TABLE t (id int PRIMARY KEY);
DROP TABLE t;

-- statement:
CREATE TABLE u (LIKE t);
