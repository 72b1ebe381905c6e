-- setup: base.sql
-- 10-18: refused 0A000 cannot alter type "comp" because column "big.x" uses it

CREATE TYPE comp AS (a int);
ALTER TABLE big ADD COLUMN x comp;

-- statement:
ALTER TYPE comp ALTER ATTRIBUTE a TYPE bigint;
