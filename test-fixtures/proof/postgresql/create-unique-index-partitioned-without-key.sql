-- setup: base.sql
-- empty: phi
-- 10: refused 42809 cannot create index on partitioned table "pt"
-- 11-18: refused 0A000 unique constraint on partitioned table must include all partitioning columns

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;

-- statement:
CREATE UNIQUE INDEX ix ON pt (i4);
