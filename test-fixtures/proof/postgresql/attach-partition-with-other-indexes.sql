-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11: locks p2 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans p2; builds p2_x_idx
-- 12-18: locks p2 ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE, pt_x SHARE UPDATE EXCLUSIVE; scans p2; builds p2_x_idx

CREATE TABLE pt (id bigint NOT NULL, x int, y int) PARTITION BY RANGE (id);
CREATE TABLE p2 (id bigint NOT NULL, x int, y int);
INSERT INTO p2 VALUES (1001, 1, 1);
CREATE INDEX pt_x ON pt (x);
CREATE UNIQUE INDEX p2_unique ON p2 (x);
CREATE INDEX p2_y ON p2 (y);
CREATE INDEX p2_hash ON p2 USING hash (x);
CREATE INDEX p2_where ON p2 (x) WHERE y > 0;
CREATE INDEX p2_including ON p2 (x) INCLUDE (y);

-- statement:
ALTER TABLE pt ATTACH PARTITION p2 FOR VALUES FROM (1000) TO (2000);
