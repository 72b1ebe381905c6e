-- setup: base.sql
-- 10-18: locks s2.other ACCESS EXCLUSIVE, s2.x ACCESS EXCLUSIVE

CREATE TABLE s2.x(a int);

-- statement:
DROP SCHEMA s2 CASCADE;
