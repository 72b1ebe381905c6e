-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE t (id int);
DROP TABLE t;

-- statement:
ALTER TABLE IF EXISTS t ADD COLUMN a int;
