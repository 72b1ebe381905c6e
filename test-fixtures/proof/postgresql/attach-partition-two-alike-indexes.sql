-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "whole"
-- 11: locks one ACCESS EXCLUSIVE, whole ACCESS EXCLUSIVE; scans one; builds one_n_idx, one_n_idx1
-- 12-18: locks one ACCESS EXCLUSIVE, whole SHARE UPDATE EXCLUSIVE, whole_n_idx SHARE UPDATE EXCLUSIVE, whole_n_idx1 SHARE UPDATE EXCLUSIVE; scans one; builds one_n_idx, one_n_idx1

CREATE TABLE whole (k int, n int) PARTITION BY LIST (k);
CREATE INDEX ON whole (n);
CREATE INDEX ON whole (n DESC);
CREATE TABLE one (k int, n int);
INSERT INTO one SELECT 1, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE whole ATTACH PARTITION one FOR VALUES IN (1);
