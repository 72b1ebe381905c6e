-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE t (id int);
ALTER TABLE t RENAME TO u;

-- statement:
DROP TABLE IF EXISTS t;
