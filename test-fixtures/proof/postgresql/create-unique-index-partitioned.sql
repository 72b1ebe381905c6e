-- setup: base.sql
-- 10: refused 42809 cannot create index on partitioned table "pt"
-- 11-18: locks p1 SHARE, pt SHARE; scans p1; builds p1_x_id_idx

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;

-- statement:
CREATE UNIQUE INDEX pt_x_id ON pt (x, id);
