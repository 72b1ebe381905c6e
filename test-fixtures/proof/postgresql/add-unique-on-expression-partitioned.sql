-- setup: base.sql
-- 10: refused 0A000 unique constraints are not supported on partitioned tables
-- 11-18: refused 0A000 unsupported UNIQUE constraint with partition key definition

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE ((id + 1));

-- statement:
ALTER TABLE pt ADD UNIQUE (id);
