-- setup: base.sql
-- 10-11: refused 25001 ALTER TYPE ... ADD cannot run inside a transaction block
-- 12-18: locks nothing

CREATE TYPE en AS ENUM ('a','b');

-- statement:
ALTER TYPE en ADD VALUE 'c';
