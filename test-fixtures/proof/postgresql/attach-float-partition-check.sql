-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE

CREATE TABLE pdt(n float8 NOT NULL, x int) PARTITION BY RANGE (n);
CREATE TABLE cd(n float8 NOT NULL, x int);
INSERT INTO cd SELECT 1.5 + 1.0 / (g + 2), g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (n >= 1.5 AND n < 2);

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES FROM (1) TO (3);
