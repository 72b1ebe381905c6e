-- setup: base.sql
-- outside a transaction
-- beside it: another transaction keeps ACCESS SHARE open for 3000 ms; finished without waiting
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix

-- statement:
CREATE INDEX CONCURRENTLY ix ON big(parent_id);
