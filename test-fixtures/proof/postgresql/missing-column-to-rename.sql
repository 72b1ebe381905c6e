-- setup: base.sql
-- 10-18: refused 42703 column "v" does not exist

ALTER TABLE big RENAME COLUMN v TO w;

-- statement:
ALTER TABLE big RENAME COLUMN v TO x;
