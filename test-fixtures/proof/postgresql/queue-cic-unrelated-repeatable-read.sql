-- setup: base.sql
-- outside a transaction
-- beside it: another REPEATABLE READ transaction open on an unrelated table for 3000 ms; waited behind the blocker (wait_event virtualxid)
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix

-- statement:
CREATE INDEX CONCURRENTLY ix ON big(parent_id);
