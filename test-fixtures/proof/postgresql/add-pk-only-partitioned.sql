-- setup: base.sql
-- empty: phi
-- 10: refused 0A000 primary key constraints are not supported on partitioned tables
-- 11-18: locks pt ACCESS EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;

-- statement:
ALTER TABLE ONLY pt ADD PRIMARY KEY (id);
