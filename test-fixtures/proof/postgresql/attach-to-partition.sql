-- setup: base.sql
-- 10-11: locks low ACCESS EXCLUSIVE, lowest ACCESS EXCLUSIVE, whole ACCESS SHARE; scans lowest
-- 12-18: locks low SHARE UPDATE EXCLUSIVE, lowest ACCESS EXCLUSIVE, whole ACCESS SHARE; scans lowest

CREATE TABLE whole (k int, a int) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10) PARTITION BY LIST (a);
CREATE TABLE lowest (k int, a int);
INSERT INTO lowest VALUES (1, 1);

-- statement:
ALTER TABLE low ATTACH PARTITION lowest FOR VALUES IN (1);
