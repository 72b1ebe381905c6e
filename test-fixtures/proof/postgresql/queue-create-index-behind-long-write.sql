-- setup: base.sql
-- beside it: another transaction keeps ROW EXCLUSIVE open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big SHARE; scans big; builds ix

-- statement:
CREATE INDEX ix ON big(parent_id);
