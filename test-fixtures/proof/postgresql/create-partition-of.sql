-- setup: base.sql
-- 10-18: locks pt ACCESS EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);

-- statement:
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
