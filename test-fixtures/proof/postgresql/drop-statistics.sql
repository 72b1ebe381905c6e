-- setup: base.sql
-- 10-11: locks nothing
-- 12-18: locks big SHARE UPDATE EXCLUSIVE

CREATE STATISTICS st ON v, i4 FROM big;

-- statement:
DROP STATISTICS st;
