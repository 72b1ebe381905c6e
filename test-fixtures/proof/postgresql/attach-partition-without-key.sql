-- setup: base.sql
-- empty: phi
-- 10: no set-up: 0A000 primary key constraints are not supported on partitioned tables
-- 11: locks cand ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans cand; builds cand_pkey
-- 12-18: locks cand ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE, pt_pkey SHARE UPDATE EXCLUSIVE; scans cand; builds cand_pkey

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE pt ADD PRIMARY KEY(id);
CREATE TABLE cand(id bigint NOT NULL, i4 int, parent_id bigint);
INSERT INTO cand SELECT 2000000+g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE cand ADD CHECK (id >= 2000001 AND id < 3000001);

-- statement:
ALTER TABLE pt ATTACH PARTITION cand FOR VALUES FROM (2000001) TO (3000001);
