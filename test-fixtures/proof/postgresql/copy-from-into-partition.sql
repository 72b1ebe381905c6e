-- setup: base.sql
-- 10-18: locks one ROW EXCLUSIVE, whole ACCESS SHARE; changes one

CREATE TABLE whole (k int, a int) PARTITION BY LIST (k);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);

-- statement:
COPY one (k) FROM PROGRAM 'echo 1';
