-- setup: base.sql
-- 10-18: locks one ROW EXCLUSIVE, whole ACCESS SHARE; changes one

CREATE TABLE whole (k int, a int) PARTITION BY LIST (k);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);

-- statement:
INSERT INTO one SELECT 1, g FROM generate_series(1, 5) g;
