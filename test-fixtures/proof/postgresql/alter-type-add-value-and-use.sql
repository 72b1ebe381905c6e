-- setup: base.sql
-- 10-11: refused 25001 ALTER TYPE ... ADD cannot run inside a transaction block
-- 12-18: refused 55P04 unsafe use of new value "c" of enum type en

CREATE TYPE en AS ENUM ('a','b');
ALTER TABLE big ADD COLUMN e en;

-- statement:
ALTER TYPE en ADD VALUE 'c';
UPDATE big SET e = 'c' WHERE id = 1;
-- accepted 12-18:
ALTER TYPE en ADD VALUE 'c';
UPDATE big SET e = 'b' WHERE id = 1;
