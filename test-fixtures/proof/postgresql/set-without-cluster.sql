-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

ALTER TABLE big CLUSTER ON big_pkey;

-- statement:
ALTER TABLE big SET WITHOUT CLUSTER;
