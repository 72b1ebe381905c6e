-- setup: base.sql
-- 10-18: refused 42P01 relation "big_extra_idx" does not exist

ALTER INDEX big_extra_idx RENAME TO x;

-- statement:
ALTER INDEX big_extra_idx RENAME TO y;
-- accepted:
ALTER INDEX x RENAME TO y;
