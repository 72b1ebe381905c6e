-- setup: base.sql
-- 10-17: refused 42P16 cannot remove constraint from only the partitioned table when partitions exist
-- 18: locks p1 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ALTER COLUMN x SET NOT NULL;

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN x DROP NOT NULL;
-- accepted:
ALTER TABLE pt ALTER COLUMN x DROP NOT NULL;
