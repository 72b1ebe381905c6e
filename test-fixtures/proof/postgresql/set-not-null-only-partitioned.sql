-- setup: base.sql
-- 10-11: refused 42P16 cannot add constraint to only the partitioned table when partitions exist
-- 12-18: refused 42P16 constraint must be added to child tables too

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN x SET NOT NULL;
-- accepted:
ALTER TABLE pt ALTER COLUMN x SET NOT NULL;
