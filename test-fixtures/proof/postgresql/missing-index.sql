-- setup: base.sql
-- 10-18: refused 42704 index "big_extra_idx" does not exist

DROP INDEX big_extra_idx;

-- statement:
DROP INDEX big_extra_idx;
