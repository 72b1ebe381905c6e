-- setup: base.sql
-- 10-18: refused 42P01 sequence "t_id_seq" does not exist

CREATE TABLE t (id serial, a int);
ALTER TABLE t DROP COLUMN id;

-- statement:
DROP SEQUENCE t_id_seq;
