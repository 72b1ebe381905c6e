-- setup: base.sql
-- empty: phi
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-18: locks p1 ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, phi ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE pt ADD CONSTRAINT ptfk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
ALTER TABLE pt DROP CONSTRAINT ptfk;
