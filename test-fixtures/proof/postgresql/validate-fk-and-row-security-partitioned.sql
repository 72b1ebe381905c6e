-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-17: no set-up: 42809 cannot add NOT VALID foreign key on partitioned table "pt" referencing relation "parent"
-- 18: locks p1 ACCESS EXCLUSIVE, parent ROW SHARE, parent_pkey ACCESS SHARE, pt ACCESS EXCLUSIVE; scans p1, parent

CREATE TABLE pt (id bigint NOT NULL, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1);
ALTER TABLE pt ADD CONSTRAINT late FOREIGN KEY (parent_id) REFERENCES parent NOT VALID;

-- statement:
ALTER TABLE pt VALIDATE CONSTRAINT late, ENABLE ROW LEVEL SECURITY;
