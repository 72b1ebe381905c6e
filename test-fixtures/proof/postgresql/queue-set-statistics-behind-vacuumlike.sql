-- setup: base.sql
-- beside it: another transaction keeps SHARE UPDATE EXCLUSIVE (as VACUUM/ANALYZE/CIC/VALIDATE do) open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN v SET STATISTICS 500;
