-- setup: base.sql
-- empty: target, whole, low
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-18: locks another ACCESS EXCLUSIVE, low ACCESS EXCLUSIVE, target ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE

CREATE TABLE target (id int PRIMARY KEY);
CREATE TABLE other (id int PRIMARY KEY);
CREATE TABLE whole (k int, r int, s int, FOREIGN KEY (s) REFERENCES other) PARTITION BY LIST (k);
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);
CREATE TABLE another (id int PRIMARY KEY);
ALTER TABLE low ADD FOREIGN KEY (r) REFERENCES target, ADD FOREIGN KEY (s) REFERENCES another;

-- statement:
DROP TABLE low;
