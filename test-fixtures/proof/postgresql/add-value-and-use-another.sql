-- setup: base.sql
-- 10-11: refused 25001 ALTER TYPE ... ADD cannot run inside a transaction block
-- 12-18: locks moods ROW EXCLUSIVE, moods_pkey ROW EXCLUSIVE; scans moods; changes moods

CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE state AS ENUM ('open', 'done');
CREATE TABLE moods (id int PRIMARY KEY, m mood, s state);
INSERT INTO moods SELECT g, 'ok', 'open' FROM generate_series(1, 1000) g;
ANALYZE moods;

-- statement:
ALTER TYPE mood ADD VALUE 'happy';
UPDATE moods SET m = 'sad' WHERE m = 'ok' AND s <> 'done';
DELETE FROM moods;
