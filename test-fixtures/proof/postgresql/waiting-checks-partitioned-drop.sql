-- setup: base.sql
-- 10: no set-up: 0A000 foreign key constraints are not supported on partitioned tables
-- 11-18: refused 55006 cannot DROP TABLE "p1" because it has pending trigger events

CREATE TABLE pt (id bigint, parent_id bigint CONSTRAINT fk REFERENCES parent DEFERRABLE INITIALLY DEFERRED, v text)
    PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF pt FOR VALUES IN (2);
INSERT INTO pt VALUES (1, 1), (2, 1);

-- statement:
INSERT INTO pt VALUES (1, 1);
DROP TABLE pt;
-- accepted:
INSERT INTO pt VALUES (1, 1);
DROP TABLE p2;
