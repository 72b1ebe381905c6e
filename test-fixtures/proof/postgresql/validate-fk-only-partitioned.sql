-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-17: no set-up: 42809 cannot add NOT VALID foreign key on partitioned table "pt" referencing relation "parent"
-- 18: locks p1 SHARE UPDATE EXCLUSIVE, parent ROW SHARE, parent_pkey ACCESS SHARE, pt SHARE UPDATE EXCLUSIVE; scans p1, parent

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent NOT VALID;

-- statement:
ALTER TABLE ONLY pt VALIDATE CONSTRAINT fk;
