-- setup: base.sql
-- 10-18: refused 42704 constraint "big_extra_idx" of relation "big" does not exist


-- statement:
ALTER TABLE big DROP CONSTRAINT big_extra_idx;
