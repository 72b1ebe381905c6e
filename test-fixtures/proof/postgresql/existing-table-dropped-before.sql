-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE t (id int);
DROP TABLE t;

-- statement:
CREATE TABLE t (id int);
