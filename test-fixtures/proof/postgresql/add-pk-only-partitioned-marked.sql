-- setup: base.sql
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-18: locks low ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE

CREATE TABLE whole (k bigint, n int NOT NULL) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (1000);
INSERT INTO low SELECT g, g FROM generate_series(1, 100) g;

ALTER TABLE low ALTER COLUMN k SET NOT NULL;

-- statement:
ALTER TABLE ONLY whole ADD PRIMARY KEY (k, n);
