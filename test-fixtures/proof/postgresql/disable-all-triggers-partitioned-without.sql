-- setup: base.sql
-- empty: low, heir, elder
-- 10-18: locks whole SHARE ROW EXCLUSIVE

CREATE TABLE whole (k int, n int) PARTITION BY LIST (k);
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);

-- statement:
ALTER TABLE whole DISABLE TRIGGER ALL;
