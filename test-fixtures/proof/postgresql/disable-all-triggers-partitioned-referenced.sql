-- setup: base.sql
-- empty: low, heir, elder
-- 10: no set-up: 0A000 primary key constraints are not supported on partitioned tables
-- 11: no set-up: 42809 cannot reference partitioned table "whole"
-- 12-14: locks whole SHARE ROW EXCLUSIVE
-- 15-18: locks low SHARE ROW EXCLUSIVE, whole SHARE ROW EXCLUSIVE

CREATE TABLE whole (k int PRIMARY KEY) PARTITION BY LIST (k);
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);
CREATE TABLE elder (k int REFERENCES whole);

-- statement:
ALTER TABLE whole DISABLE TRIGGER ALL;
