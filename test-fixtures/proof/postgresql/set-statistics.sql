-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN v SET STATISTICS 500;
