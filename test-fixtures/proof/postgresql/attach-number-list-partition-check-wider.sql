-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE; scans cd
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE; scans cd

CREATE TABLE pdt(n int NOT NULL, x int) PARTITION BY LIST (n);
CREATE TABLE cd(n int NOT NULL, x int);
INSERT INTO cd SELECT 4, g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (n IN (4, 5));

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES IN (4);
