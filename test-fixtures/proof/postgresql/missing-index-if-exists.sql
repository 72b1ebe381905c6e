-- setup: base.sql
-- 10-18: locks nothing

DROP INDEX big_extra_idx;

-- statement:
DROP INDEX IF EXISTS big_extra_idx;
