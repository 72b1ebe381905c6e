-- setup: base.sql
-- empty: target, whole, low
-- 10-18: locks low ACCESS EXCLUSIVE, target ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE

CREATE TABLE target (id int PRIMARY KEY);
CREATE TABLE whole (k int, r int, s int, CHECK (s > 0)) PARTITION BY LIST (k);
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);
ALTER TABLE low ADD FOREIGN KEY (r) REFERENCES target;

-- statement:
DROP TABLE whole;
