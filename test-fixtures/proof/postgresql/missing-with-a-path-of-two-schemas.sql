-- setup: base.sql
-- 10-18: locks t ACCESS EXCLUSIVE

CREATE TABLE t (id int);
CREATE TABLE s2.t (id int);
SET search_path = s2, public;
DROP TABLE t;

-- statement:
DROP TABLE t;
