-- setup: base.sql
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-18: locks nothing

-- statement:
CREATE TABLE q(id bigint, d date NOT NULL, PRIMARY KEY (id, d)) PARTITION BY RANGE (d);
