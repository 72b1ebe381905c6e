-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-18: locks pt_x ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE INDEX pt_x ON pt (x);

-- statement:
ALTER INDEX pt_x SET TABLESPACE tsx;
