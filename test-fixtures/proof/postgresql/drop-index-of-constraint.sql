-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop index big_pkey because constraint big_pkey on table big requires it

-- statement:
DROP INDEX big_pkey;
