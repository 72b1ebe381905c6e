-- setup: base.sql
-- 10-18: locks pt ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN t SET STORAGE EXTERNAL;
