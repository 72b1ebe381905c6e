-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11-18: locks pd ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans pd

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE pd PARTITION OF pt DEFAULT;
INSERT INTO pd SELECT 5000000+g, 1, 1 FROM generate_series(1,20000) g;

-- statement:
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (2000001) TO (3000001);
