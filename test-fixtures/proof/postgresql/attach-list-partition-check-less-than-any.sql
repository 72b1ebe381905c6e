-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE; scans cd
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE; scans cd

CREATE TABLE pdt(s text NOT NULL, x int) PARTITION BY LIST (s);
CREATE TABLE cd(s text NOT NULL, x int);
INSERT INTO cd SELECT 'a', g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (s < ANY (ARRAY['b', 'd']));

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES IN ('a', 'b', 'd');
