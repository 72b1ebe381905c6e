-- setup: base.sql
-- outside a transaction
-- 10-18: locks nothing

CREATE TYPE en AS ENUM ('a','b');

-- statement:
ALTER TYPE en ADD VALUE 'c';
