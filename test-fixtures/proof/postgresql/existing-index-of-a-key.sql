-- setup: base.sql
-- 10-18: refused 42P07 relation "big_extra_idx" already exists


-- statement:
ALTER TABLE parent ADD CONSTRAINT big_extra_idx UNIQUE (code);
