-- setup: base.sql
-- empty: low, heir, elder
-- 10-11: locks low ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE
-- 12-18: locks whole ACCESS EXCLUSIVE

CREATE TABLE whole (k bigint NOT NULL, n int) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (1000);

-- statement:
ALTER TABLE whole ALTER COLUMN k SET NOT NULL;
