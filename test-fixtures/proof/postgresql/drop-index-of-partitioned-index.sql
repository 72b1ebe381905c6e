-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-18: refused 2BP01 cannot drop index p1_x_idx because index pt_x requires it

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
CREATE INDEX pt_x ON pt (x);

-- statement:
DROP INDEX p1_x_idx;
