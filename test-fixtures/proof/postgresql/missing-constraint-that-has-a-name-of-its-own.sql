-- setup: base.sql
-- 10-18: locks t ACCESS EXCLUSIVE, t_a_key ACCESS EXCLUSIVE

CREATE TABLE t (a int UNIQUE);

-- statement:
ALTER TABLE t DROP CONSTRAINT t_a_key;
