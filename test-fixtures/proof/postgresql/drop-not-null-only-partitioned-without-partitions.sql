-- setup: base.sql
-- 10-18: locks pt ACCESS EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int NOT NULL) PARTITION BY RANGE (id);

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN x DROP NOT NULL;
