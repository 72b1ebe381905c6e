-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN i4 DROP IDENTITY IF EXISTS;
