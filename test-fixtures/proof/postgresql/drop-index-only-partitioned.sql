-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "ONLY"
-- 11-18: locks p1 ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE, pt_x ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
CREATE INDEX pt_x ON ONLY pt (x);

-- statement:
DROP INDEX pt_x;
