-- setup: base.sql
-- 10-18: refused 42P07 relation "big_extra_idx" already exists


-- statement:
ALTER TABLE parent ADD COLUMN x int CONSTRAINT big_extra_idx UNIQUE;
