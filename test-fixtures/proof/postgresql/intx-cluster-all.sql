-- setup: base.sql
-- 10-18: refused 25001 CLUSTER cannot run inside a transaction block

-- statement:
CLUSTER;
