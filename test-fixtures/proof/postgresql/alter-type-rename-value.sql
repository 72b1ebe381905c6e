-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE en AS ENUM ('a','b');

-- statement:
ALTER TYPE en RENAME VALUE 'a' TO 'z';
