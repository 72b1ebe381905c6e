-- setup: base.sql
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-18: refused 0A000 unique constraint on partitioned table must include all partitioning columns

-- statement:
CREATE TABLE q(id bigint PRIMARY KEY, d date NOT NULL) PARTITION BY RANGE (d);
