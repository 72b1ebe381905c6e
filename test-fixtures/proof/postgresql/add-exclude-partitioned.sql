-- setup: base.sql
-- 10-16: refused 0A000 exclusion constraints are not supported on partitioned tables
-- 17: locks p1 SHARE, pt ACCESS EXCLUSIVE; scans p1; builds p1_id_x_excl
-- 18: locks p1 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans p1; builds p1_id_x_excl

CREATE EXTENSION btree_gist;
CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;

-- statement:
ALTER TABLE pt ADD CONSTRAINT apart EXCLUDE USING gist (id WITH =, x WITH =);
