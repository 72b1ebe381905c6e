-- setup: base.sql
-- 10-18: refused 42P01 relation "t" does not exist

CREATE TABLE t (id int);
DROP TABLE t;

-- statement:
ALTER TABLE t ADD COLUMN a int;
