-- setup: base.sql
-- 10-18: refused 3F000 schema "s2" does not exist

DROP SCHEMA s2 CASCADE;

-- statement:
CREATE TABLE s2.t (a int);
