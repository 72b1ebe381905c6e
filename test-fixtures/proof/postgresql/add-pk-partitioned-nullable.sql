-- setup: base.sql
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-18: locks low ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE; scans low; builds low_pkey

CREATE TABLE whole (k bigint, n int NOT NULL) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (1000);
INSERT INTO low SELECT g, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE whole ADD PRIMARY KEY (k, n);
