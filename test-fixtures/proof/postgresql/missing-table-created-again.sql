-- setup: base.sql
-- 10-18: locks t ACCESS EXCLUSIVE

CREATE TABLE t (id int);
DROP TABLE t;
CREATE TABLE t (id int);

-- statement:
ALTER TABLE t ADD COLUMN a int;
