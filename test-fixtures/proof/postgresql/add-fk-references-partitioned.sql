-- setup: base.sql
-- empty: phi
-- 10: no set-up: 0A000 primary key constraints are not supported on partitioned tables
-- 11: refused 42809 cannot reference partitioned table "pt"
-- 12-13: locks big SHARE ROW EXCLUSIVE, p1 SHARE ROW EXCLUSIVE, phi SHARE ROW EXCLUSIVE, pt SHARE ROW EXCLUSIVE
-- 14-18: locks big SHARE ROW EXCLUSIVE, p1 SHARE ROW EXCLUSIVE, p1_pkey ACCESS SHARE, phi SHARE ROW EXCLUSIVE, phi_pkey ACCESS SHARE, pt SHARE ROW EXCLUSIVE, pt_pkey ACCESS SHARE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE pt ADD PRIMARY KEY (id);

-- statement:
ALTER TABLE big ADD CONSTRAINT fp FOREIGN KEY (id) REFERENCES pt(id) NOT VALID;
