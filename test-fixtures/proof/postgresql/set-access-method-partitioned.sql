-- setup: base.sql
-- 10-14: refused 42601 syntax error at or near "ACCESS"
-- 15-16: refused 42809 cannot change access method of a partitioned table
-- 17-18: locks pt ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;

-- statement:
ALTER TABLE pt SET ACCESS METHOD heap;
