-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11-18: locks pd ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; scans pd

CREATE TABLE pt (a int NOT NULL, b int NOT NULL) PARTITION BY RANGE (a, b);
CREATE TABLE pd PARTITION OF pt DEFAULT;
INSERT INTO pd SELECT 5, 100 + g FROM generate_series(1, 1000) g;
ALTER TABLE pd ADD CHECK (a >= 5);

-- statement:
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1, 1) TO (5, 5);
