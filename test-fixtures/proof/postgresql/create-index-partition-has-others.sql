-- setup: base.sql
-- 10: refused 42809 cannot create index on partitioned table "pt"
-- 11-18: locks p1 SHARE, pt SHARE; scans p1; builds p1_x_idx

CREATE TABLE pt (id bigint NOT NULL, x int, y int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g, g FROM generate_series(1, 999) g;
CREATE INDEX p1_y ON p1 (y);
CREATE INDEX p1_where ON p1 (x) WHERE y > 3;
CREATE INDEX p1_hash ON p1 USING hash (x);
CREATE UNIQUE INDEX p1_unique ON p1 (x);

-- statement:
CREATE INDEX pt_x ON pt (x);
