-- setup: base.sql
-- beside it: another transaction keeps ACCESS SHARE open for 3000 ms; finished without waiting
-- 10-17: locks nothing
-- 18: locks big ACCESS SHARE

-- statement:
GRANT SELECT ON big TO app;
