-- setup: base.sql
-- 10: refused 0A000 foreign key constraints are not supported on partitioned tables
-- 11-18: locks p1 ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE, pt ACCESS EXCLUSIVE; scans p1, parent

CREATE TABLE pt (id bigint NOT NULL, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1);

-- statement:
ALTER TABLE pt ADD FOREIGN KEY (parent_id) REFERENCES parent, ENABLE ROW LEVEL SECURITY;
