-- setup: base.sql
-- beside it: another transaction keeps ROW EXCLUSIVE open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big SHARE

-- statement:
CREATE INDEX IF NOT EXISTS big_extra_idx ON big(extra);
