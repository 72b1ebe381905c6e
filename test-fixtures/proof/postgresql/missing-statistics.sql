-- setup: base.sql
-- 10-18: refused 42704 statistics object "st" does not exist

CREATE STATISTICS st ON i4, extra FROM big;
DROP STATISTICS st;

-- statement:
DROP STATISTICS st;
