-- setup: base.sql
-- 10: no set-up: 42809 cannot create index on partitioned table "pt"
-- 11: locks cand ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans cand; builds cand_i4_idx
-- 12-18: locks cand ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE, pt_i4_idx SHARE UPDATE EXCLUSIVE; scans cand; builds cand_i4_idx

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO phi SELECT 1000000+g, 1, 1 FROM generate_series(1,100) g;
CREATE INDEX pt_i4_idx ON pt(i4);
CREATE TABLE cand(id bigint NOT NULL, i4 int, parent_id bigint);
INSERT INTO cand SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE cand ADD CHECK (id >= 1 AND id < 1000001);

-- statement:
ALTER TABLE pt ATTACH PARTITION cand FOR VALUES FROM (1) TO (1000001);
