-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE mood AS ENUM ('sad', 'ok');

-- statement:
SAVEPOINT here;
CREATE SCHEMA s3;
CREATE CAST (mood AS int) WITH INOUT;
ALTER ROLE app SET search_path = public;
SET CONSTRAINTS ALL DEFERRED;
SET LOCAL lock_timeout = '1s';
NOTIFY something;
CREATE TYPE point_of_view AS (x int, y int);
CREATE TYPE float_range AS RANGE (subtype = float8);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
ALTER DOMAIN positive SET DEFAULT 1;
ROLLBACK TO here;
RELEASE here;
