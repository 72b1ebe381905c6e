-- setup: base.sql
-- 10-11: refused 25001 ALTER TYPE ... ADD cannot run inside a transaction block
-- 12-18: refused 55P04 unsafe use of new value "happy" of enum type mood

CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE moods (id int PRIMARY KEY, m mood);

-- statement:
ALTER TYPE mood ADD VALUE 'happy';
ALTER TABLE moods ALTER COLUMN m SET DEFAULT 'happy';
