-- setup: base.sql
-- empty: whole, low, below, lowest
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-17: locks below SHARE ROW EXCLUSIVE, low SHARE ROW EXCLUSIVE, lowest SHARE ROW EXCLUSIVE, whole ACCESS EXCLUSIVE; builds low_pkey, lowest_pkey
-- 18: locks below ACCESS EXCLUSIVE, low ACCESS EXCLUSIVE, lowest ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE; builds low_pkey, lowest_pkey

CREATE TABLE whole (k int NOT NULL, n int) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (1) TO (2);
CREATE TABLE below PARTITION OF whole FOR VALUES FROM (2) TO (3) PARTITION BY RANGE (k);
CREATE TABLE lowest PARTITION OF below FOR VALUES FROM (2) TO (3);

-- statement:
ALTER TABLE whole ADD PRIMARY KEY (k) DEFERRABLE;
