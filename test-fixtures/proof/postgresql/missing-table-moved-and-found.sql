-- setup: base.sql
-- 10-18: locks s2.t ACCESS EXCLUSIVE

CREATE TABLE t (id int PRIMARY KEY);
ALTER TABLE t SET SCHEMA s2;

-- statement:
ALTER TABLE s2.t ADD COLUMN a int;
