CREATE TABLE t (id integer);
CREATE TEMPORARY TABLE t (id bigint PRIMARY KEY, n serial);
ALTER TABLE t ADD COLUMN x integer;
CREATE INDEX ON t (x);
ALTER TABLE public.t ADD COLUMN y integer;
DROP TABLE t;
ALTER TABLE t ADD COLUMN z integer;
CREATE TEMP TABLE scratch (a integer UNIQUE);
