-- setup: base.sql
-- outside a transaction
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-14: refused 0A000 cannot cluster a partitioned table
-- 15-16: locks p1 ACCESS EXCLUSIVE, p1_id_idx ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE, pt_id ACCESS SHARE; rewrites p1; scans p1; builds p1_id_idx
-- 17-18: locks p1 ACCESS EXCLUSIVE, p1_id_idx ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; rewrites p1; scans p1; builds p1_id_idx

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE INDEX pt_id ON pt (id);

-- statement:
CLUSTER pt USING pt_id;
