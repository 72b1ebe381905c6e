-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11: locks parent ACCESS SHARE, pt ACCESS EXCLUSIVE
-- 12-13: locks parent SHARE ROW EXCLUSIVE, pt ACCESS EXCLUSIVE
-- 14-18: locks parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE, pt ACCESS EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO phi SELECT 1000000+g, 1, 1 FROM generate_series(1,100) g;
ALTER TABLE pt ADD CONSTRAINT ptfk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
