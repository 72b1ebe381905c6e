-- setup: base.sql
-- 10-18: locks one ROW EXCLUSIVE, whole ACCESS SHARE; scans one; changes one

CREATE TABLE whole (k int, a int) PARTITION BY LIST (k);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);
INSERT INTO one SELECT 1, g FROM generate_series(1, 5) g;

-- statement:
UPDATE one SET a = 2;
