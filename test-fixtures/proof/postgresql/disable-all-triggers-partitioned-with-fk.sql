-- setup: base.sql
-- empty: low, heir, elder
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-14: locks whole SHARE ROW EXCLUSIVE
-- 15-18: locks low SHARE ROW EXCLUSIVE, whole SHARE ROW EXCLUSIVE

CREATE TABLE whole (k int, n bigint REFERENCES parent) PARTITION BY LIST (k);
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);

-- statement:
ALTER TABLE whole DISABLE TRIGGER ALL;
