-- setup: base.sql
-- empty: low
-- 10: no set-up: 0A000 unique constraints are not supported on partitioned tables
-- 11-18: locks low ACCESS EXCLUSIVE, low_k_key ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE; new files low, low_k_key

CREATE TABLE whole (k int, a int, UNIQUE (k)) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10);

-- statement:
TRUNCATE whole;
