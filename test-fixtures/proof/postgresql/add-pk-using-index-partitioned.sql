-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-18: refused 0A000 ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE UNIQUE INDEX pt_id ON pt (id);

-- statement:
ALTER TABLE pt ADD PRIMARY KEY USING INDEX pt_id;
