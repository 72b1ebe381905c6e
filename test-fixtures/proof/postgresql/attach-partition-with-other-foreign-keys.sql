-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11: locks p2 ACCESS EXCLUSIVE, parent ROW SHARE, parent_pkey ACCESS SHARE, pt ACCESS EXCLUSIVE; scans p2, parent
-- 12-17: locks p2 ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE, pt SHARE UPDATE EXCLUSIVE; scans p2, parent
-- 18: locks p2 ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS SHARE, pt SHARE UPDATE EXCLUSIVE; scans p2, parent

CREATE TABLE pt (id bigint NOT NULL, a bigint, b bigint) PARTITION BY RANGE (id);
ALTER TABLE pt ADD CONSTRAINT pt_fk FOREIGN KEY (a) REFERENCES parent (id);
CREATE TABLE p2 (id bigint NOT NULL, a bigint, b bigint, FOREIGN KEY (b) REFERENCES parent (id), FOREIGN KEY (a) REFERENCES big (id));
ALTER TABLE p2 ADD FOREIGN KEY (a) REFERENCES parent (id) NOT VALID;
INSERT INTO p2 VALUES (1001, 1, 1);

-- statement:
ALTER TABLE pt ATTACH PARTITION p2 FOR VALUES FROM (1000) TO (2000);
