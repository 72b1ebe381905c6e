-- setup: base.sql
-- outside a transaction
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12-13: locks pt SHARE UPDATE EXCLUSIVE
-- 14-18: locks p1 SHARE, p11 SHARE, p11_own ACCESS EXCLUSIVE, p11_x_idx ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE; scans p11; builds p11_own, p11_x_idx

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000) PARTITION BY RANGE (id);
CREATE TABLE p11 PARTITION OF p1 FOR VALUES FROM (1) TO (500);
CREATE INDEX pt_x ON pt (x);
CREATE INDEX p11_own ON p11 (id);
INSERT INTO pt SELECT g, g FROM generate_series(1, 499) g;

-- statement:
REINDEX TABLE CONCURRENTLY pt;
