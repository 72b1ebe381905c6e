-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11-18: locks p1 ACCESS EXCLUSIVE, p1_lower_idx ACCESS EXCLUSIVE, p1_own ACCESS EXCLUSIVE, p1_v_idx ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE, pt_lower ACCESS EXCLUSIVE, pt_v ACCESS EXCLUSIVE; scans p1; builds p1_lower_idx, p1_v_idx; keeps p1_own

CREATE TABLE pt (id bigint NOT NULL, v varchar(50)) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, 'v' || g FROM generate_series(1, 999) g;
CREATE INDEX pt_lower ON pt (lower(v));
CREATE INDEX pt_v ON pt (v);
CREATE INDEX p1_own ON p1 (v, id);

-- statement:
ALTER TABLE pt ALTER COLUMN v TYPE varchar(100);
