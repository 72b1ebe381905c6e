-- setup: base.sql
-- 10-18: refused 42P01 relation "public.t" does not exist

CREATE TABLE t (id int PRIMARY KEY);
ALTER TABLE t SET SCHEMA s2;

-- statement:
ALTER TABLE public.t ADD COLUMN a int;
