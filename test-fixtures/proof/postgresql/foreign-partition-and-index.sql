-- setup: base.sql
-- 10: refused 42809 cannot create index on partitioned table "pt"
-- 11-18: locks far SHARE, near SHARE, pt SHARE; scans near; builds near_x_idx

CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE TABLE pt (id int NOT NULL, x int) PARTITION BY RANGE (id);
CREATE FOREIGN TABLE far PARTITION OF pt FOR VALUES FROM (1) TO (10) SERVER elsewhere;
CREATE TABLE near PARTITION OF pt FOR VALUES FROM (10) TO (20);
INSERT INTO near VALUES (10, 1), (11, 1);

-- statement:
CREATE INDEX pt_x ON pt (x);
