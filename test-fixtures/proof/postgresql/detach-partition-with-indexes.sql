-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-13: locks p1 SHARE UPDATE EXCLUSIVE, p1_x_id_idx ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE
-- 14-18: locks p1 ACCESS EXCLUSIVE, p1_x_id_idx ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE INDEX p1_own ON p1 (x);
CREATE INDEX pt_both ON pt (x, id);

-- statement:
ALTER TABLE pt DETACH PARTITION p1;
