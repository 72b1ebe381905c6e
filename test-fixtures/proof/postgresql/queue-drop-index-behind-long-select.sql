-- setup: base.sql
-- beside it: another transaction keeps ACCESS SHARE open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE

-- statement:
DROP INDEX big_extra_idx;
