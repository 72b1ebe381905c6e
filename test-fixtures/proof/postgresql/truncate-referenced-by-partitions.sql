-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-18: refused 0A000 cannot truncate a table referenced in a foreign key constraint

CREATE TABLE pt (id bigint, parent_id bigint CONSTRAINT fk REFERENCES parent , v text)
    PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF pt FOR VALUES IN (2);
INSERT INTO pt VALUES (1, 1), (2, 1);

-- statement:
TRUNCATE parent, p1;
-- accepted:
TRUNCATE parent, pt;
-- accepted:
TRUNCATE p1;
