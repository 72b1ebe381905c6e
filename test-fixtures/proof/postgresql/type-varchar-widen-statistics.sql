-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE STATISTICS st ON v, i4 FROM big;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
