-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-17: locks p1 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE
-- 18: refused 42P16 constraint must be altered in child tables too

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent;

-- statement:
ALTER TABLE ONLY pt ALTER CONSTRAINT fk DEFERRABLE;
-- accepted:
ALTER TABLE pt ALTER CONSTRAINT fk DEFERRABLE;
