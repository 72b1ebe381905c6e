-- setup: base.sql
-- 10-18: refused 42P01 relation "big_extra_idx" does not exist

DROP INDEX big_extra_idx;

-- statement:
REINDEX INDEX big_extra_idx;
