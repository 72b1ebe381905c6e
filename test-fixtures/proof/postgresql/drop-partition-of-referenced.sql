-- setup: base.sql
-- empty: phi
-- 10: no set-up: 0A000 primary key constraints are not supported on partitioned tables
-- 11: no set-up: 42809 cannot reference partitioned table "pt"
-- 12-18: refused 2BP01 cannot drop table phi because other objects depend on it

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE pt ADD PRIMARY KEY (id);
CREATE TABLE ref(id bigint, p bigint REFERENCES pt(id));
INSERT INTO ref SELECT g,g FROM generate_series(1,100) g;

-- statement:
DROP TABLE phi;
-- accepted:
DROP TABLE phi CASCADE;
