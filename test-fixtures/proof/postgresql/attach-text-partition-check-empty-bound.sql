-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE

CREATE TABLE pdt(t text NOT NULL, x int) PARTITION BY RANGE (t);
CREATE TABLE cd(t text NOT NULL, x int);
INSERT INTO cd SELECT '1', g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (t >= '0' AND t < '2');

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES FROM ('') TO ('5');
