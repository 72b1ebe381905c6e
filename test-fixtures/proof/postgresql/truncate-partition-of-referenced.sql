-- setup: base.sql
-- 10: no set-up: 0A000 primary key constraints are not supported on partitioned tables
-- 11: no set-up: 42809 cannot reference partitioned table "pt"
-- 12-18: refused 0A000 cannot truncate a table referenced in a foreign key constraint

CREATE TABLE pt (id int PRIMARY KEY) PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES IN (1);
INSERT INTO pt VALUES (1);
CREATE TABLE refs (id int CONSTRAINT fk REFERENCES pt);
INSERT INTO refs VALUES (1);

-- statement:
TRUNCATE p1;
-- accepted:
TRUNCATE p1, refs;
-- accepted:
TRUNCATE p1 CASCADE;
-- accepted:
TRUNCATE refs;
-- accepted:
ALTER TABLE refs DROP CONSTRAINT fk;
TRUNCATE p1;
