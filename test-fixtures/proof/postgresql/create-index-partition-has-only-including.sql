-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "INCLUDE"
-- 11-18: locks p1 SHARE, pt SHARE; scans p1; builds p1_x_idx

CREATE TABLE pt (id bigint NOT NULL, x int, y int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g, g FROM generate_series(1, 999) g;
CREATE INDEX p1_including ON p1 (x) INCLUDE (y);

-- statement:
CREATE INDEX pt_x ON pt (x);
