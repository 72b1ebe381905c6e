-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE; scans cd
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE; scans cd

CREATE TABLE pdt(d date NOT NULL, x int) PARTITION BY RANGE (d);
CREATE TABLE cd(d date NOT NULL, x int);
INSERT INTO cd SELECT date '2024-01-02'+g%20, g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (NOT (d > '2024-01-31'));

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
