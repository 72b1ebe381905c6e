-- setup: base.sql
-- 10-18: refused 42704 index "big_extra_idx" does not exist

ALTER TABLE big DROP COLUMN extra;

-- statement:
DROP INDEX big_extra_idx;
