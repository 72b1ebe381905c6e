-- setup: base.sql
-- 10-12: refused 23502 column "x" contains null values
-- 13-18: refused 23502 column "x" of relation "big" contains null values

-- statement:
ALTER TABLE big ADD COLUMN x int NOT NULL;
