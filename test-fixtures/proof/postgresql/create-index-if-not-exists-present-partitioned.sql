-- setup: base.sql
-- 10: refused 42809 cannot create index on partitioned table "whole"
-- 11-18: locks one SHARE, whole SHARE

CREATE TABLE whole (k int, a int) PARTITION BY LIST (k);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);

-- statement:
CREATE INDEX IF NOT EXISTS big_pkey ON whole (a);
