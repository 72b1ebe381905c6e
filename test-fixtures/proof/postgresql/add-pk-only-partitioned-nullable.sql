-- setup: base.sql
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11: locks low ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE; scans low
-- 12-17: refused 42P16 constraint must be added to child tables too
-- 18: refused XX000 column "k" of table "low" is not marked NOT NULL

CREATE TABLE whole (k bigint, n int NOT NULL) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (1000);
INSERT INTO low SELECT g, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE ONLY whole ADD PRIMARY KEY (k, n);
