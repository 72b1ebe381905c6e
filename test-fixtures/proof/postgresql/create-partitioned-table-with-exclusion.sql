-- setup: base.sql
-- 10-16: refused 0A000 exclusion constraints are not supported on partitioned tables
-- 17-18: locks nothing

CREATE EXTENSION btree_gist;

-- statement:
CREATE TABLE a (id int NOT NULL, x int, EXCLUDE USING gist (id WITH =, x WITH =)) PARTITION BY RANGE (id);
