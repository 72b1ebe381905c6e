-- setup: base.sql
-- 10: no set-up: 0A000 unique constraints are not supported on partitioned tables
-- 11: locks p2 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE, q2 ACCESS EXCLUSIVE, qt ACCESS EXCLUSIVE; scans p2, q2; builds p2_id_key
-- 12-18: locks p2 ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE, pt_id_key SHARE UPDATE EXCLUSIVE, q2 ACCESS EXCLUSIVE, qt SHARE UPDATE EXCLUSIVE, qt_id SHARE UPDATE EXCLUSIVE; scans p2, q2; builds p2_id_key

CREATE TABLE pt (id bigint NOT NULL, x int, UNIQUE (id)) PARTITION BY RANGE (id);
CREATE TABLE p2 (id bigint NOT NULL, x int);
INSERT INTO p2 VALUES (1001, 1);
CREATE UNIQUE INDEX p2_own ON p2 (id);
CREATE TABLE qt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE UNIQUE INDEX qt_id ON qt (id);
CREATE TABLE q2 (id bigint NOT NULL, x int, UNIQUE (id));
INSERT INTO q2 VALUES (1001, 1);

-- statement:
ALTER TABLE pt ATTACH PARTITION p2 FOR VALUES FROM (1000) TO (2000);
ALTER TABLE qt ATTACH PARTITION q2 FOR VALUES FROM (1000) TO (2000);
