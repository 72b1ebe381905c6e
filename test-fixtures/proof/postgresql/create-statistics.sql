-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
CREATE STATISTICS st ON v, i4 FROM big;
