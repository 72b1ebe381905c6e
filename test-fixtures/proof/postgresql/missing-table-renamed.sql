-- setup: base.sql
-- 10-18: refused 42P01 table "t" does not exist

CREATE TABLE t (id int);
ALTER TABLE t RENAME TO u;

-- statement:
DROP TABLE t;
