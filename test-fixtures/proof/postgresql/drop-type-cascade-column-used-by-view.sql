-- setup: base.sql
-- 10-18: locks moods ACCESS EXCLUSIVE, seen ACCESS EXCLUSIVE

CREATE TYPE mood AS ENUM ('a');
CREATE TABLE moods (m mood, n int);
CREATE VIEW seen AS SELECT m FROM moods;

-- statement:
DROP TYPE mood CASCADE;
