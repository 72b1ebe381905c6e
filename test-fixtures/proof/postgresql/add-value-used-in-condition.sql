-- setup: base.sql
-- 10-11: refused 25001 ALTER TYPE ... ADD cannot run inside a transaction block
-- 12-18: refused 55P04 unsafe use of new value "c" of enum type mood

CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE moods (m mood, n int);
INSERT INTO moods SELECT 'a', g FROM generate_series(1, 1000) g;

-- statement:
ALTER TYPE mood ADD VALUE 'c';
DELETE FROM moods WHERE m = 'c';
