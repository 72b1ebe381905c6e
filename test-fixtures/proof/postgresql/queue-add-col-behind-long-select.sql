-- setup: base.sql
-- beside it: another transaction keeps ACCESS SHARE open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x int;
