-- setup: base.sql
-- 10-13: no set-up: 42703 column "inhdetachpending" of relation "pg_inherits" does not exist
-- 14-18: locks p1 ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'p1'::regclass;

-- statement:
ALTER TABLE pt DETACH PARTITION p1 FINALIZE;
