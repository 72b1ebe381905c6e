-- setup: base.sql
-- 10-18: refused 42P07 relation "parent" already exists


-- statement:
ALTER INDEX big_extra_idx RENAME TO parent;
