-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE; scans cd
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE; scans cd

CREATE TABLE pdt(n numeric NOT NULL, x int) PARTITION BY RANGE (n);
CREATE TABLE cd(n numeric NOT NULL, x int);
INSERT INTO cd SELECT 2, g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (n::int >= 1 AND n::int < 3);

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES FROM (1) TO (3);
