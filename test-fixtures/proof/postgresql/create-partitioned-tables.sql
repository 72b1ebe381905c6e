-- setup: base.sql
-- 10: refused 22023 unrecognized partitioning strategy "hash"
-- 11-13: locks parent SHARE ROW EXCLUSIVE
-- 14-18: locks parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
CREATE TABLE a (id int NOT NULL, x int CHECK (x > 0), CONSTRAINT positive CHECK (id > 0)) PARTITION BY HASH (id);
CREATE TABLE b (id int, x int, UNIQUE (x, id)) PARTITION BY LIST (id);
CREATE TABLE c (id int, parent_id bigint REFERENCES parent) PARTITION BY RANGE (id);
