-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-14: refused 0A000 cannot cluster a partitioned table
-- 15-18: refused 25001 CLUSTER cannot run inside a transaction block

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE INDEX pt_id ON pt (id);

-- statement:
CLUSTER pt USING pt_id;
