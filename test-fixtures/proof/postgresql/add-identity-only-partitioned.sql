-- setup: base.sql
-- 10-16: locks pt ACCESS EXCLUSIVE
-- 17-18: refused 42P16 cannot add identity to a column of only the partitioned table

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- accepted:
ALTER TABLE pt ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
