-- setup: base.sql
-- 10-11, 17-18: locks nothing
-- 12-16: refused 55P04 unsafe use of new value "c" of enum type en

-- statement:
CREATE TYPE en AS ENUM ('a');
ALTER TYPE en ADD VALUE 'c';
CREATE TABLE e2(e en DEFAULT 'c');
